export { createPageUpClient } from './client.ts';
export type { PageUpClient } from './client.ts';
export type { PageUpClientOptions } from './options.ts';
export type { PageUpDataCentre, PageUpEnvironment } from './access/hosts.ts';
export type { PageUpTenant } from './access/tenant.ts';
export type { Applicant, BackgroundCheck } from './background-check.ts';
export type { BackgroundChecks, ListQuery, RevertOptions } from './resources/background-checks.ts';
export type { LocateResume } from './resume/locate-resume.ts';
export type { ResumeOptions } from './resume/open-resume.ts';
export type { SupportReport } from './support-report.ts';
export type { paths } from './generated/schema.ts';

export type { ClaimRun } from './claims/claim.ts';
export type { ClaimOptions, HoldOptions } from './claims/claim-options.ts';
export type { ClaimSummary, SetAsideCheck } from './claims/claim-summary.ts';
export type { ClaimedCheck, DoneOptions, OwnedCheck, ReleaseOptions } from './claims/claimed-check.ts';
export type { SetAside } from './claims/kept-check.ts';

export type { Lifecycle, LifecycleOptions, OpenCheck, OpenOptions, PurgeOptions } from './lifecycle/lifecycle.ts';
export type { CheckLifecycle } from './writing/check-lifecycle.ts';
export type {
  CancelledInput,
  CompletedInput,
  CreatedInput,
  FailedInput,
  InProgressInput,
  LinkedResult,
} from './writing/steps.ts';
export { ruleFor as transitionRule } from './writing/transitions.ts';
export type { TransitionRule } from './writing/transitions.ts';
export type { CheckResult, KnownCheckStatus, WritableRecord } from './writing/writable-record.ts';
export type { WriteOptions } from './writing/write-step.ts';

export { watch } from './watching/watch.ts';
export type { WatchAllOptions } from './watching/watch.ts';
export type {
  TenantStatus,
  Watchable,
  WatchContext,
  Watcher,
  WatchOptions,
  WatchReport,
  WatchStatus,
} from './watching/watch-options.ts';

export {
  CannotKeepError,
  isCannotKeepError,
  isKeptRecordError,
  isQueueBlockedError,
  KeptRecordError,
  QueueBlockedError,
} from './errors/claim-errors.ts';
export { isLeaseLostError, LeaseLostError } from './errors/lease-lost-error.ts';
export type { LeaseLossReason } from './errors/lease-lost-error.ts';
export {
  CheckHeldError,
  isCheckHeldError,
  isNothingKeptError,
  isTransitionError,
  isUnconfirmedWriteError,
  NothingKeptError,
  TransitionError,
  UnconfirmedWriteError,
} from './errors/writing-errors.ts';

export {
  isKnownBackgroundCheckResultStatus,
  isKnownBackgroundCheckStatus,
  KnownBackgroundCheckResultStatus,
  KnownBackgroundCheckStatus,
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
  isPermissionError,
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
  PermissionError,
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
  ProviderComplaint,
  RecordCodec,
  RecordStore,
  RetryOptions,
  StoredRecord,
  Tracer,
  WorkStore,
} from '@bgc/core';
