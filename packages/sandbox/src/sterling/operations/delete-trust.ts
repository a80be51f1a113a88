import { owned } from '../../accounts/owned.ts';
import { emptyReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `DELETE /v1/trusts/{id}`: 204 and no body (a live test of Sterling's SDK). A second time it is gone (assumed). */
export const deleteTrust: Operation = ({ world, account, path }) => {
  const trust = owned(world.trusts, account, path['id'] ?? '');
  if (!trust || trust.revoked) return notFound('trust');
  trust.revoked = true;
  const trustIds = world.candidates.get(trust.candidateId)?.trustIds ?? [];
  trustIds.splice(trustIds.indexOf(trust.id), 1);
  return emptyReply(204);
};
