import { candidateRules } from './candidate-rules.ts';
import { checkBody } from './refuse-problems.ts';

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
