import type {
  CandidateBackgroundCheckResult,
  CandidateBackgroundCheckState,
  IdentityCollectionRequiredResult,
  NotFoundResult,
  ReportReadyResult,
  ReportReviewRequiredResult,
  SubmittedOutcome,
  SubmittedResult,
} from '../types.ts';

// By name, so that one that the spec gains and this lacks does not compile.
export const states: Readonly<Record<CandidateBackgroundCheckState, true>> = {
  'not-found': true,
  'identity-collection-required': true,
  'report-review-required': true,
  'report-ready': true,
  submitted: true,
};

export const outcomes: Readonly<Record<SubmittedOutcome, true>> = {
  verified: true,
  declined: true,
  'proceeded-unverified': true,
  approved: true,
  'report-declined': true,
};

const isNameIn = (names: object, value: unknown): boolean => typeof value === 'string' && Object.hasOwn(names, value);

/**
 * Whether a value of any kind is one of the five states.
 *
 * @example isCandidateBackgroundCheckState('report-ready'); // true
 */
export const isCandidateBackgroundCheckState = (value: unknown): value is CandidateBackgroundCheckState =>
  isNameIn(states, value);

/**
 * Whether a value of any kind is one of the five outcomes of `submitted`.
 *
 * @example isSubmittedOutcome('approved'); // true
 */
export const isSubmittedOutcome = (value: unknown): value is SubmittedOutcome => isNameIn(outcomes, value);

/**
 * Whether there is nothing to show.
 *
 * @example if (isNotFound(result)) response.status(404);
 */
export const isNotFound = (result: CandidateBackgroundCheckResult): result is NotFoundResult =>
  result.state === 'not-found';

/**
 * Whether the candidate is asked for an identity, be it for the first time or for want of the session cookie.
 *
 * @example if (isIdentityCollectionRequired(result)) askForIdentity();
 */
export const isIdentityCollectionRequired = (
  result: CandidateBackgroundCheckResult,
): result is IdentityCollectionRequiredResult => result.state === 'identity-collection-required';

/**
 * Whether the report waits behind a fresh eID verification; `unlocked` says whether there was one.
 *
 * @example if (isReportReviewRequired(result) && result.unlocked === undefined) askForFreshVerification();
 */
export const isReportReviewRequired = (result: CandidateBackgroundCheckResult): result is ReportReviewRequiredResult =>
  result.state === 'report-review-required';

/**
 * Whether the candidate approves in the background-check app.
 *
 * @example if (isReportReady(result)) goOnTo(approvalRedirect(result, { allowedOrigins }));
 */
export const isReportReady = (result: CandidateBackgroundCheckResult): result is ReportReadyResult =>
  result.state === 'report-ready';

/**
 * Whether the candidate's part is over, and with a second argument, whether it ended so.
 *
 * @example if (isSubmitted(result, 'approved')) thank();
 */
export const isSubmitted = <Outcome extends SubmittedOutcome = SubmittedOutcome>(
  result: CandidateBackgroundCheckResult,
  outcome?: Outcome,
): result is SubmittedResult & { outcome: Outcome } =>
  result.state === 'submitted' && (outcome === undefined || result.outcome === outcome);
