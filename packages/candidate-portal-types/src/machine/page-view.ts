import type { CandidateBackgroundCheckResult, CandidateBackgroundCheckState, SubmittedOutcome } from '../types.ts';
import { unexpectedResult } from './candidate-portal-error.ts';
import { isCandidateBackgroundCheckState, isSubmittedOutcome } from './guards.ts';

/** What a candidate can see, as the rows of the access-control table: four states, and `submitted` with each of its five outcomes. */
export type PageView = Exclude<CandidateBackgroundCheckState, 'submitted'> | `submitted.${SubmittedOutcome}`;

/**
 * Names the row of the access-control table that a result is shown under.
 *
 * @example viewOf({ state: 'submitted', outcome: 'approved' }); // 'submitted.approved'
 * @throws {@link CandidatePortalError} with code `unexpected_result` for a state or outcome that does not exist.
 */
export const viewOf = (result: CandidateBackgroundCheckResult): PageView => {
  const { state } = result ?? {};
  if (!isCandidateBackgroundCheckState(state)) throw unexpectedResult(result);
  if (state !== 'submitted') return state;
  const { outcome } = result as { readonly outcome: unknown };
  if (!isSubmittedOutcome(outcome)) throw unexpectedResult(result);
  return `submitted.${outcome}`;
};
