import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import { identityDocument } from '../identity.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/identities/{id}`. */
export const getIdentity: Operation = ({ world, account, path }) => {
  const identity = owned(world.identities, account, path['id'] ?? '');
  return identity ? jsonReply(200, identityDocument(identity)) : notFound('identity');
};
