import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { documentList } from '../documents.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/candidates/{id}/documents`: those of the candidate, not of the screenings (assumed). */
export const listCandidateDocuments: Operation = ({ world, account, path }) => {
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  if (!candidate) return notFound('candidate');
  const own = [...world.documents.values()].filter(
    (one) => one.candidateId === candidate.id && one.screeningId === undefined,
  );
  return jsonReply(200, documentList(own));
};
