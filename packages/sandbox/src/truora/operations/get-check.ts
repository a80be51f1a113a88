import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { checkEnvelope } from '../checks/check-document.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/checks/{id}`. */
export const getCheck: Operation = ({ world, account, path }) => {
  const check = owned(world.checks, account, path['id'] ?? '');
  return check ? jsonReply(200, checkEnvelope(check, account)) : notFound(account, 'Check');
};
