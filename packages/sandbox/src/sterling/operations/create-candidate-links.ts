import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `POST /v1/candidates/{id}/links`: 200 with a link to the candidate's portal (Sterling's SDKs). */
export const createCandidateLinks: Operation = ({ world, account, path }) => {
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  if (!candidate) return notFound('candidate');
  return jsonReply(200, {
    candidatePortal: `https://portal.integration.talentwise.com/candidate?ID=${candidate.id}&code=${world.chance.hex(16)}`,
  });
};
