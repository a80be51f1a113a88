import { candidateRules } from './candidate-rules.ts';
import { findProblems } from './find-problems.ts';
import { findUnknown } from './find-unknown.ts';
import { checkBody, refuseProblems } from './refuse-problems.ts';

/** What the check of a candidate may be told besides. */
export interface CandidateCheck {
  /** For the error. */
  readonly operation?: 'createCandidate' | 'updateCandidate';
  /** Milliseconds since the epoch. Without it, a date of birth in the future is not noticed. */
  readonly now?: number;
}

/**
 * Checks a candidate before it is sent: names, e-mail, and the form of what else is given (provider document, "/candidates", "Address",
 * "DriversLicense", "CandidateAlias", "Format Validation Errors").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkCandidateRequest = (
  body: unknown,
  { operation = 'createCandidate', now }: CandidateCheck = {},
): void => checkBody(body, candidateRules(now), operation);

/** Checks what an edit made: what was read or kept may hold members that this client does not know, and they stay. */
export const checkEditedCandidate = (body: unknown, now: number): void =>
  refuseProblems(findProblems(body, candidateRules(now)), 'updateCandidate');

/** Throws an `InvalidRequestError` for changes of what a candidate does not have, its `id` among it. */
export const checkChangedNames = (changes: unknown): void =>
  refuseProblems(findUnknown(changes, { ...candidateRules(), accepted: [] }), 'updateCandidate');
