import { owned } from '../../accounts/owned.ts';
import type { Operation } from '../operation.ts';
import { requestDocument } from '../request-document.ts';

/** `GET /public/async/{asyncId}`. What an unknown id answers is documented for another operation only. */
export const getAsyncRequest: Operation = ({ world, account, path, refuse, answer }) => {
  const request = owned(world.requests, account, path['asyncId'] ?? '');
  return request ? answer(requestDocument(account, request)) : refuse({ code: 4003 });
};
