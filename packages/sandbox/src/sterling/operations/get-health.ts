import { jsonReply } from '../../exchange/reply.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/health`: known from Sterling's SDK only, which shows no answer. This one is made up. */
export const getHealth: Operation = ({ query }) =>
  jsonReply(200, { status: 'ok', ...(query.get('deep') === 'true' ? { dependencies: 'ok' } : {}) });
