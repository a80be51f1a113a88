import { owned } from '../../accounts/owned.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { identityIdOf, trustIdentity } from '../trust.ts';

/** `POST /v1/candidates/{id}/trust`: once an identity of the candidate is verified, the candidate can be trusted. */
export const createCandidateTrust: Operation = ({ world, account, path, body }) => {
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  if (!candidate) return notFound('candidate');
  return trustIdentity(world, account, identityIdOf(body), candidate.id);
};
