import type { JsonObject } from '../json.ts';
import type { Account } from './account.ts';
import type { SterlingError } from './errors.ts';
import { drawQuestions } from './identity-questions.ts';
import { missingFields } from './required-fields.ts';
import type { Candidate, Identity, World } from './world.ts';

/** "We require the allocation of three attempts for candidates to complete their identity verification." */
export const MOST_ATTEMPTS = 3;

/** Gives out a set of questions, which is one attempt. */
export const askQuestions = (world: World, account: Account, identity: Identity): void => {
  Object.assign(identity, drawQuestions(world.chance));
  identity.attempts++;
  identity.failed = false;
  identity.questionsExpireAt = world.clock.now() + account.behaviour.identityQuestionsMs;
};

/** While it is pending, with its questions. */
export const identityDocument = ({ id, candidateId, status, questions }: Identity): JsonObject => ({
  id,
  candidateId,
  status,
  ...(status === 'pending' ? { kba: { questions: questions.map((question) => ({ ...question })) } } : {}),
});

/** Source: https://sterling.readme.io/v1/reference, Candidate Validation Errors and Screening Errors. */
export const missingForIdentity = (candidate: Candidate, { behaviour }: Account): SterlingError[] =>
  missingFields(candidate.fields, [
    'address.city',
    'address.addressLine',
    'address.state',
    behaviour.identityPostalName,
    'dob',
  ]).map((name) => ({
    code: `400#candidate?required-fields=${name}`,
    message: `Candidate ${candidate.id} is missing required field for identity verification: ${name}`,
  }));

export const RETRY_LIMIT: SterlingError = {
  code: '422#identity?retry-limit-exceeded',
  message: 'Retry limit exceeded',
};

export const expired = ({ id }: Identity): SterlingError => ({
  code: '422#expired',
  message: `Questions for identity ${id} have expired. Please initiate a retry using /identities/${id}/retry`,
});
