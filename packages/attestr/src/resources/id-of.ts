import type { CreatedRequest } from '../models.ts';

/** The id of a request that is given by its id or whole. What is neither (from JavaScript) has none, and is refused where the id is looked at. */
export const idOf = (request: string | Pick<CreatedRequest, '_id'>): string =>
  typeof request === 'string' ? request : ((request as Pick<CreatedRequest, '_id'> | null | undefined)?._id as string);
