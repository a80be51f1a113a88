import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

/**
 * There is nothing to show at this access code.
 *
 * @example const result: NotFoundResult = { state: 'not-found' };
 */
export type NotFoundResult = Readonly<Schemas['NotFoundResult']>;

/**
 * The candidate has not submitted an identity, or has not shown the session cookie of having done so: nothing tells the two apart.
 *
 * @example const result: IdentityCollectionRequiredResult = { state: 'identity-collection-required' };
 */
export type IdentityCollectionRequiredResult = Readonly<Schemas['IdentityCollectionRequiredResult']>;

/**
 * The report is there, behind a fresh eID verification. `unlocked` tells what one has opened; absent where it is locked. Assumed: the source does not say how
 * the page learns of it.
 *
 * @example const result: ReportReviewRequiredResult = { state: 'report-review-required', unlocked: 'report' };
 */
export type ReportReviewRequiredResult = Readonly<Schemas['ReportReviewRequiredResult']>;

/**
 * The candidate approves in the background-check app, at `redirectUrl`. That holds a JWT: keep it out of logs, and open it only through `approvalRedirect`.
 * Assumed: the member's name and form. It is absent where the server redirects.
 *
 * @example const result: ReportReadyResult = { state: 'report-ready' };
 */
export type ReportReadyResult = Readonly<Schemas['ReportReadyResult']>;

/**
 * How a candidate's part ended. Closed.
 *
 * @example const outcome: SubmittedOutcome = 'proceeded-unverified';
 */
export type SubmittedOutcome = Schemas['SubmittedOutcome'];

/**
 * The candidate's part is over; `outcome` tells how it ended.
 *
 * @example const result: SubmittedResult = { state: 'submitted', outcome: 'approved' };
 */
export type SubmittedResult = Readonly<Schemas['SubmittedResult']>;

/**
 * What the candidate's page is told: one of five states, discriminated by `state`. The spellings are documented; the names of the members are assumed.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "CandidateBackgroundCheckResult — 5 states"
 *
 * @example
 * ```ts
 * const isOver = (result: CandidateBackgroundCheckResult): boolean => result.state === 'submitted';
 * ```
 */
export type CandidateBackgroundCheckResult =
  | NotFoundResult
  | IdentityCollectionRequiredResult
  | ReportReviewRequiredResult
  | ReportReadyResult
  | SubmittedResult;

/**
 * The five states. Closed: one that is unknown shows nothing.
 *
 * @example const state: CandidateBackgroundCheckState = 'report-ready';
 */
export type CandidateBackgroundCheckState = CandidateBackgroundCheckResult['state'];
