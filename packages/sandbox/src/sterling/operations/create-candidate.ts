import { jsonReply } from '../../exchange/reply.ts';
import { readCandidateBody } from '../candidate-body.ts';
import { candidateEcho } from '../candidate-document.ts';
import { alreadyInUse, takeFields } from '../candidate-unique.ts';
import { refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { Candidate } from '../world.ts';

/** `POST /v1/candidates`: 201 with everything that was sent. */
export const createCandidate: Operation = ({ world, account, body }) => {
  const read = readCandidateBody(body, account.behaviour);
  if (!read.ok) return refuse(...read.errors);
  const taken = alreadyInUse(world, account.accountId, read.fields);
  if (taken.length > 0) return refuse(...taken);
  const now = world.clock.now();
  const candidate: Candidate = {
    id: world.ids.candidate(),
    accountId: account.accountId,
    fields: {},
    screeningIds: [],
    identityIds: [],
    trustIds: [],
    createdAt: now,
    updatedAt: now,
    wiped: [],
  };
  takeFields(world, candidate, read.fields);
  world.candidates.set(candidate.id, candidate);
  return jsonReply(201, candidateEcho(candidate));
};
