import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { trustDocument } from '../trust.ts';

/** `GET /v1/trusted-users/{id}`: one whose trust was revoked is gone (assumed). */
export const getTrustedUser: Operation = ({ world, account, path }) => {
  const trust = owned(world.trusts, account, path['id'] ?? '');
  return trust && !trust.revoked ? jsonReply(200, trustDocument(trust)) : notFound('trustedUser');
};
