import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { isJsonObject } from '../../json.ts';
import { CANDIDATE_NOT_FOUND, refuse } from '../errors.ts';
import { askQuestions, identityDocument, missingForIdentity } from '../identity.ts';
import type { Operation } from '../operation.ts';
import type { Identity } from '../world.ts';

const KBA = 'kba';
const CLIENT_VERIFIED = 'client verified';

/** `POST /v1/identities`: questions for the candidate, or `client verified` at once where the customer has seen to it. */
export const createIdentity: Operation = ({ world, account, body }) => {
  const asked = isJsonObject(body) ? body : {};
  const { candidateId, type = KBA } = asked;
  const candidate = typeof candidateId === 'string' ? owned(world.candidates, account, candidateId) : undefined;
  if (!candidate) return refuse(CANDIDATE_NOT_FOUND);
  if (type !== KBA && type !== CLIENT_VERIFIED) {
    return refuse({ code: '400#type', message: `type must be one of: [${KBA}, ${CLIENT_VERIFIED}]` });
  }
  if (candidate.identityIds.length > 0) {
    return refuse({ code: '400#candidateId', message: 'Candidate already has an identity record' });
  }
  const missing = type === KBA ? missingForIdentity(candidate, account) : [];
  if (missing.length > 0) return refuse(...missing);
  const identity: Identity = {
    id: world.ids.identity(),
    accountId: account.accountId,
    candidateId: candidate.id,
    type,
    status: type === KBA ? 'pending' : 'verified',
    attempts: 0,
    questions: [],
    correct: {},
    questionsExpireAt: 0,
    failed: false,
  };
  if (type === KBA) askQuestions(world, account, identity);
  world.identities.set(identity.id, identity);
  candidate.identityIds.push(identity.id);
  return jsonReply(201, identityDocument(identity));
};
