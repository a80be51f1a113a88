import type {
  CandidateBackgroundCheckResult,
  IdentityCollectionRequiredResult,
  NotFoundResult,
  ReportReadyResult,
  ReportReviewRequiredResult,
  SubmittedOutcome,
  SubmittedResult,
} from '../types.ts';
import { CandidatePortalError } from './candidate-portal-error.ts';
import { outcomes, states } from './guards.ts';
import { viewOf } from './page-view.ts';

/** JavaScript can leave one out. All are looked for at once, so that the first call tells, and tells nothing of its result. */
const requireHandlers = (handlers: object | undefined, names: object): void => {
  for (const name of Object.keys(names)) {
    const handler = (handlers as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (name === 'submitted') requireHandlers(handler as object | undefined, outcomes);
    else if (typeof handler !== 'function')
      throw new CandidatePortalError('invalid_call', `Give a handler for each state and outcome: ${name} has none.`);
  }
};

type Submitted<Outcome extends SubmittedOutcome> = SubmittedResult & { outcome: Outcome };

/**
 * Shows each of the five states, and each of the five outcomes of `submitted`, by its own handler. One that is missing, or that does not exist, does not
 * compile. Returns what the handler returns.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "CandidateBackgroundCheckResult — 5 states"
 *
 * @example
 * const title = match(result, {
 *   'not-found': () => 'Not found',
 *   'identity-collection-required': () => 'Who are you?',
 *   'report-review-required': ({ unlocked }) => (unlocked ? 'Your report' : 'Verify to see your report'),
 *   'report-ready': () => 'Your report is ready',
 *   submitted: {
 *     verified: () => 'You are verified',
 *     declined: () => 'You declined',
 *     'proceeded-unverified': () => 'You went on unverified',
 *     approved: () => 'You approved the report',
 *     'report-declined': () => 'You declined the report',
 *   },
 * });
 * @throws {@link CandidatePortalError} with code `unexpected_result` for a state or outcome that does not exist, and `invalid_call` where any of the handlers
 * is missing. No handler is called.
 */
export const match = <
  NotFound,
  IdentityCollectionRequired,
  ReportReviewRequired,
  ReportReady,
  Verified,
  Declined,
  ProceededUnverified,
  Approved,
  ReportDeclined,
>(
  result: CandidateBackgroundCheckResult,
  handlers: {
    readonly 'not-found': (result: NotFoundResult) => NotFound;
    readonly 'identity-collection-required': (result: IdentityCollectionRequiredResult) => IdentityCollectionRequired;
    readonly 'report-review-required': (result: ReportReviewRequiredResult) => ReportReviewRequired;
    readonly 'report-ready': (result: ReportReadyResult) => ReportReady;
    readonly submitted: {
      readonly verified: (result: Submitted<'verified'>) => Verified;
      readonly declined: (result: Submitted<'declined'>) => Declined;
      readonly 'proceeded-unverified': (result: Submitted<'proceeded-unverified'>) => ProceededUnverified;
      readonly approved: (result: Submitted<'approved'>) => Approved;
      readonly 'report-declined': (result: Submitted<'report-declined'>) => ReportDeclined;
    };
  },
):
  | NotFound
  | IdentityCollectionRequired
  | ReportReviewRequired
  | ReportReady
  | Verified
  | Declined
  | ProceededUnverified
  | Approved
  | ReportDeclined => {
  requireHandlers(handlers, states);
  // Refuses what does not exist, be it a name that every object inherits.
  viewOf(result);
  const handler = result.state === 'submitted' ? handlers.submitted[result.outcome] : handlers[result.state];
  // The handler was chosen by the result's own state: TypeScript cannot follow that.
  return (handler as (result: CandidateBackgroundCheckResult) => ReturnType<typeof handler>)(result);
};
