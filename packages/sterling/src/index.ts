export { createSterlingClient } from './client.ts';
export type { SterlingClient } from './client.ts';
export type { SterlingClientOptions } from './options.ts';
export type { SterlingEnvironment } from './access/hosts.ts';
export { isKnownSterlingErrorCode } from './access/error-codes.ts';
export type { KnownSterlingErrorCode } from './access/error-codes.ts';
export { hasErrorCode } from './access/has-error-code.ts';
export { parseSterlingErrorCode } from './access/parse-error-code.ts';
export type { ParsedErrorCode } from './access/parse-error-code.ts';
export type { SupportReport } from './support-report.ts';
export type { paths } from './generated/schema.ts';

export { deriveIdempotencyKey } from './ordering/derive-idempotency-key.ts';

export type { CandidateDocuments, CandidateFilters, Candidates } from './resources/candidates.ts';
export type { BillingCodesResource, ReferenceCodesResource } from './resources/codes.ts';
export type { HealthOptions } from './resources/health.ts';
export type { Identities } from './resources/identities.ts';
export { isOutcomeUnknownOf } from './resources/outcome-of.ts';
export type { Reconciled } from './resources/outcome-of.ts';
export type { PackageListOptions, Packages } from './resources/packages.ts';
export { screeningIdsOf } from './resources/screening-ids.ts';
export type {
  CertifiedScreeningOrder,
  InvitedScreeningOrder,
  OrderOptions,
  ScreeningOrder,
  ScreeningTerms,
} from './resources/screening-order.ts';
export type {
  AdverseActions,
  ScreeningDocumentOptions,
  ScreeningDocuments,
  Screenings,
} from './resources/screenings.ts';
export type { Subscriptions } from './resources/subscriptions.ts';
export type { TrustedUsers, Trusts } from './resources/trusts.ts';
export type { WaitOptions } from './resources/wait-until-complete.ts';

export {
  hasActiveDispute,
  isAdverseActionOpen,
  isAwaitingDispute,
  isCanceled,
  isClear,
  isComplete,
  isInitiated,
  isScreeningSettled,
} from './states/states.ts';
export type { ScreeningProgress, WithResult, WithStatus } from './states/states.ts';

export type { DocumentSource } from './documents/document-source.ts';
export type {
  CandidateChanges,
  Changes,
  DroppableMember,
  EditOptions,
  PurgeOptions,
} from './kept-candidates/candidate-keeper.ts';
export {
  CandidateHeldError,
  CandidateNotKeptError,
  EarlierEditRefusedError,
  isCandidateHeldError,
  isCandidateNotKeptError,
  isEarlierEditRefusedError,
  isKeptCandidateError,
  isUnconfirmedEditError,
  KeptCandidateError,
  UnconfirmedEditError,
} from './kept-candidates/kept-candidate-errors.ts';
export { missingFields } from './packages/missing-fields.ts';
export type { MissingFields } from './packages/missing-fields.ts';

export type {
  Address,
  AdverseAction,
  AdverseActionRequest,
  Alias,
  BillingCodes,
  Candidate,
  CandidateLinks,
  CandidateRequest,
  Dispute,
  DriversLicense,
  Health,
  Identity,
  IdentityRequest,
  IdentityVerificationRequest,
  Invite,
  InviteChoice,
  Package,
  PackagePrice,
  ReferenceCodes,
  ReportItem,
  ReportItemDetails,
  ReportLinks,
  Screening,
  ScreeningRequest,
  StoredDocument,
  Subscription,
  SubscriptionEvents,
  SubscriptionRequest,
  Trust,
  TrustedUser,
  TrustRequest,
} from './models.ts';

export {
  isKnownAdverseActionStatus,
  isKnownDisputeStatus,
  isKnownIdentityStatus,
  isKnownReportItemResult,
  isKnownReportItemStatus,
  isKnownScreeningResult,
  isKnownScreeningStatus,
  isKnownSubscriptionStatus,
  KnownAdverseActionStatus,
  KnownDisputeStatus,
  KnownIdentityStatus,
  KnownReportItemResult,
  KnownReportItemStatus,
  KnownScreeningResult,
  KnownScreeningStatus,
  KnownSubscriptionStatus,
} from './generated/enums.ts';

export {
  AbortedError,
  ApiError,
  AuthenticationError,
  BgcError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  createEncodedRecordStore,
  createMemoryStore,
  InvalidRequestError,
  isAbortedError,
  isApiError,
  isAuthenticationError,
  isBgcError,
  isConfigurationError,
  isConflictError,
  isConnectionError,
  isInvalidRequestError,
  isNotFoundError,
  isOutcomeUnknownError,
  isPermissionError,
  isPollTimeoutError,
  isRateLimitError,
  isRedirectError,
  isResponseParseError,
  isResponseTooLargeError,
  isServerError,
  isStoreBusyError,
  isStoreCodecError,
  isStoreError,
  isTimeoutError,
  isValidationError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  PollTimeoutError,
  RateLimitError,
  RedirectError,
  ResponseParseError,
  ResponseTooLargeError,
  ServerError,
  StoreBusyError,
  StoreCodecError,
  StoreError,
  systemClock,
  TimeoutError,
  ValidationError,
} from '@bgc/core';
export type {
  Alert,
  CallOptions,
  ClientOptions,
  Clock,
  Credential,
  Drift,
  DriftKind,
  Failure,
  KeyValueStore,
  Lease,
  LeaseStore,
  Logger,
  MemoryStoreOptions,
  PdfDownload,
  PdfOptions,
  PollState,
  PollUpdate,
  ProviderComplaint,
  ReconcilableError,
  RecordCodec,
  RecordStore,
  RetryOptions,
  StoredRecord,
  Tracer,
  WorkStore,
} from '@bgc/core';
