export type {
  CandidateBackgroundCheckResult,
  CandidateBackgroundCheckState,
  IdentityCollectionRequiredResult,
  NotFoundResult,
  ReportReadyResult,
  ReportReviewRequiredResult,
  SubmittedOutcome,
  SubmittedResult,
} from './types.ts';
export { accessControl } from './machine/access-control.ts';
export type { AccessRule } from './machine/access-control.ts';
export { approvalRedirect } from './machine/approval-redirect.ts';
export type { ApprovalRedirectOptions } from './machine/approval-redirect.ts';
export { CandidatePortalError, isCandidatePortalError } from './machine/candidate-portal-error.ts';
export type { CandidatePortalErrorCode } from './machine/candidate-portal-error.ts';
export { backgroundCheckPath, deprecatedLinks } from './machine/deprecated-links.ts';
export type { DeprecatedLink } from './machine/deprecated-links.ts';
export { flowTable, resolveFlow } from './machine/flow.ts';
export type { CandidateFlow, FlowRow, PackageFlags } from './machine/flow.ts';
export {
  isCandidateBackgroundCheckState,
  isIdentityCollectionRequired,
  isNotFound,
  isReportReady,
  isReportReviewRequired,
  isSubmitted,
  isSubmittedOutcome,
} from './machine/guards.ts';
export { match } from './machine/match.ts';
export { viewOf } from './machine/page-view.ts';
export type { PageView } from './machine/page-view.ts';
export { gateOutcome, resolveState } from './machine/resolve-state.ts';
export type { BackgroundCheckRecord, OutcomeGateFacts, SessionFacts } from './machine/resolve-state.ts';
export type { Fidelity } from './machine/source.ts';
export { nextStates, transitions } from './machine/transitions.ts';
export type { CandidateEvent, Transition } from './machine/transitions.ts';
export { defaultStatuses } from './machine/vocabulary.ts';
export type { DefaultStatus, StatusMeaning, Vocabulary } from './machine/vocabulary.ts';
