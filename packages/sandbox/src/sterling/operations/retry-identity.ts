import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound, refuse } from '../errors.ts';
import { askQuestions, identityDocument, MOST_ATTEMPTS, RETRY_LIMIT } from '../identity.ts';
import type { Operation } from '../operation.ts';

/** `POST /v1/identities/{id}/retry`: a new set of questions, up to the third. A verified identity stays as it is (assumed). */
export const retryIdentity: Operation = ({ world, account, path }) => {
  const identity = owned(world.identities, account, path['id'] ?? '');
  if (!identity) return notFound('identity');
  if (identity.status === 'verified') return jsonReply(200, identityDocument(identity));
  if (identity.attempts >= MOST_ATTEMPTS) return refuse(RETRY_LIMIT);
  askQuestions(world, account, identity);
  return jsonReply(200, identityDocument(identity));
};
