import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { candidateDocument } from '../candidate-document.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/candidates/{id}`. */
export const getCandidate: Operation = ({ world, account, path }) => {
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  return candidate ? jsonReply(200, candidateDocument(candidate, account.behaviour)) : notFound('candidate');
};
