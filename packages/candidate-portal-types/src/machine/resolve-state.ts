import type {
  CandidateBackgroundCheckResult,
  IdentityCollectionRequiredResult,
  SubmittedOutcome,
  SubmittedResult,
} from '../types.ts';
import { type PackageFlags, resolveFlow } from './flow.ts';
import { isTrue } from './is-true.ts';
import { completedViews } from './transitions.ts';
import { type DefaultStatus, defaultStatuses, meaningOf, outcomeOf, type Vocabulary } from './vocabulary.ts';

/** What is stored of a background check, as far as the candidate's page goes. */
export interface BackgroundCheckRecord<Status extends string = DefaultStatus> {
  readonly status: Status;
  /** The switches of the package that was ordered. */
  readonly flags: PackageFlags;
}

/** What the server has found out about who asks. Only exactly `true` counts. */
export interface SessionFacts {
  /** The request carries the session cookie of this very check, unexpired and unforged. */
  readonly hasValidSessionCookie: boolean;
  /** This candidate has just verified with an eID for the review of this very check. */
  readonly hasFreshIdentityVerification: boolean;
}

/** What the gate of an outcome looks at. */
export interface OutcomeGateFacts<Status extends string = DefaultStatus> {
  readonly status: Status;
  readonly hasValidSessionCookie: boolean;
}

const outcomeBehind = (
  outcome: SubmittedOutcome,
  isCompleted: boolean,
  hasCookie: boolean,
): SubmittedResult | IdentityCollectionRequiredResult =>
  // Named are those that show, so that what nobody has heard of stays hidden.
  outcome === 'approved' ||
  outcome === 'report-declined' ||
  (outcome === 'verified' && isCompleted) ||
  (hasCookie && (outcome === 'verified' || outcome === 'declined' || outcome === 'proceeded-unverified'))
    ? { state: 'submitted', outcome }
    : { state: 'identity-collection-required' };

/**
 * Hides an outcome from who holds nothing but the link. `verified`, `declined` and `proceeded-unverified` show only with a valid session cookie and are
 * `identity-collection-required` without it, nothing telling the two apart; `approved` and `report-declined` are not gated, nor is a `verified` reached
 * from a completed report, because "the candidate may never have done identity collection".
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "Which states require eID verification (valid cookie)"
 *
 * @example gateOutcome('declined', { status: 'candidate-declined', hasValidSessionCookie: false }); // { state: 'identity-collection-required' }
 * @throws {@link CandidatePortalError} with code `unknown_meaning` for a vocabulary that is wrong.
 */
export const gateOutcome = <Status extends string = DefaultStatus>(
  outcome: SubmittedOutcome,
  facts: OutcomeGateFacts<NoInfer<Status>>,
  vocabulary: Vocabulary<Status> = defaultStatuses as unknown as Vocabulary<Status>,
): SubmittedResult | IdentityCollectionRequiredResult =>
  outcomeBehind(
    outcome,
    meaningOf(facts?.status, vocabulary) === 'report-completed',
    isTrue(facts?.hasValidSessionCookie),
  );

/**
 * Decides what a candidate sees. The status decides, and the flow only what a completed report shows. Total: whatever is missing, unknown or not exactly
 * `true` shows less and never more. A session cookie never opens a report, and a fresh verification never opens a gated outcome.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "CandidateBackgroundCheckResult — 5 states"
 *
 * @example
 * const flags = { legalChecks: true, requiresCandidateApproval: true, onlyCandidateCanSeeSensitiveData: false };
 * resolveState({ status: 'completed-ok', flags }, { hasValidSessionCookie: true, hasFreshIdentityVerification: false });
 * // { state: 'report-review-required' }
 * @param record undefined where no check is known at the access code.
 * @param vocabulary the meanings of the caller's own statuses. That no other status is candidate-actionable is documented, which they are is not.
 * @throws {@link CandidatePortalError} with code `unknown_meaning` for a vocabulary that is wrong.
 */
export const resolveState = <Status extends string = DefaultStatus>(
  record: BackgroundCheckRecord<NoInfer<Status>> | undefined,
  session: SessionFacts,
  vocabulary: Vocabulary<Status> = defaultStatuses as unknown as Vocabulary<Status>,
): CandidateBackgroundCheckResult => {
  const meaning = meaningOf(record?.status, vocabulary);
  const flow = record && resolveFlow(record.flags);
  if (!flow || meaning === 'not-actionable') return { state: 'not-found' };
  if (meaning === 'awaiting-identity') return { state: 'identity-collection-required' };
  if (meaning === 'report-completed') {
    const view = completedViews[flow];
    if (view === 'report-ready') return { state: view };
    if (view === 'report-review-required') {
      return isTrue(session?.hasFreshIdentityVerification)
        ? { state: view, unlocked: flow === 'report-approval' ? 'report' : 'sensitive-appendix' }
        : { state: view };
    }
  }
  return outcomeBehind(outcomeOf[meaning], meaning === 'report-completed', isTrue(session?.hasValidSessionCookie));
};
