import { schemaFinder } from '@bgc/promises';

import * as schemas from '../src/generated/zod.ts';

/** A generated schema, by its name. */
export const schemaOf = schemaFinder(schemas);
