import { portalPath } from '../paths.ts';

/**
 * Every name that this page assumes, but for those of the one documented request: they are the option `wire` of `fetchCandidateBackgroundCheck`. Of the
 * paths here, `submitReportVerification` alone is known, by its handler's name.
 */
export const endpoints = {
  eid: 'eid',
  submitIdentity: 'submit-candidate-identification',
  submitReportVerification: 'submit-background-check-report-review-verified-identity',
  report: 'get-background-check-report',
  submitReview: 'submit-background-check-report-review',
  submitApproval: 'submit-background-check-approval',
  endSession: 'end-session',
} as const;

export const baseUrlAt = (origin: string): string => `${origin}${portalPath}`;

/** Where `report-ready` may send the candidate to. In the sandbox, the approving app lives on the page's own origin. */
export const approvingOriginsAt = (origin: string): readonly string[] => [origin];

/** How long an answer may take. After that nothing is shown, and the candidate can try again. */
export const timeLimit = (): AbortSignal => AbortSignal.timeout(20_000);
