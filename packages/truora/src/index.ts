export { createTruoraClient } from './client.ts';
export type { TruoraClient } from './client.ts';
export type { TruoraClientOptions } from './options.ts';
export { isKnownTruoraErrorCode } from './access/error-codes.ts';
export type { KnownTruoraErrorCode } from './access/error-codes.ts';
export type { SupportReport } from './support-report.ts';
export type { paths } from './generated/schema.ts';

export type {
  BrazilianPersonCheck,
  CheckCountry,
  CheckRequest,
  CheckSubject,
  CheckTerms,
  CompanyCheck,
  CustomCheckRequest,
  DiplomaticPersonCheck,
  ForeignPersonCheck,
  NamedCompanyCheck,
  NamedPersonCheck,
  NationalPersonCheck,
  OtherwiseIdentifiedCompanyCheck,
  OwnedVehicleCheck,
  PassportPersonCheck,
  PepPersonCheck,
  PtpPersonCheck,
  VehicleCheck,
} from './requests/check-request.ts';
export type { Frequency } from './requests/frequency.ts';
export type {
  BehaviorRequest,
  ContinuousCheckRequest,
  ContinuousCheckUpdate,
  CustomTypeRequest,
  EmailHookRequest,
  HookRequest,
  ReportRequest,
  WebHookRequest,
} from './requests/other-requests.ts';

export type { Behaviors } from './resources/behaviors.ts';
export type { CheckFilters, Checks, DetailOptions, HealthQuery, PageStart } from './resources/checks.ts';
export type { ContinuousCheck, ContinuousChecks } from './resources/continuous-checks.ts';
export type { CreateOptions } from './resources/create-check.ts';
export type { CustomTypeName, CustomTypesResource } from './resources/custom-types.ts';
export type { PdfOptions } from './resources/download-pdf.ts';
export type { Hooks } from './resources/hooks.ts';
export { isOutcomeUnknownOf } from './resources/outcome-of.ts';
export type { Reconciled, ReconciledCheck } from './resources/outcome-of.ts';
export type { ReportSource, UploadOptions } from './resources/report-file.ts';
export type { ReportFilters, Reports } from './resources/reports.ts';
export type { PdfWaitOptions } from './resources/wait-for-pdf.ts';
export type { WaitOptions } from './resources/wait-until-finished.ts';
export type { CheckWarning } from './resources/warn.ts';
export type { Page } from './paging/page-through.ts';

export { isFinished } from './states/check.ts';
export type { Check, DataSetResult, FinishedCheck } from './states/check.ts';
export type { FailedDatabase } from './states/failed-databases.ts';

export type {
  Attachments,
  Behavior,
  CheckDetail,
  CheckDocument,
  CheckedDatabase,
  CheckPdf,
  CompanySummary,
  ContinuousCheckDocument,
  ContinuousCheckRun,
  CreatedHook,
  CustomTypes,
  DatabaseHealth,
  DataSetScore,
  DataSetWeight,
  Hook,
  Report,
  Summary,
  Table,
  VehicleSummary,
} from './models.ts';

export {
  isKnownCheckStatus,
  isKnownCheckType,
  isKnownCountry,
  isKnownDatabaseStatus,
  isKnownDataSet,
  isKnownHourlyStatus,
  isKnownIdentityStatus,
  isKnownRegion,
  isKnownScoreResult,
  isKnownScoreStatus,
  isKnownSeverity,
  KnownCheckStatus,
  KnownCheckType,
  KnownCountry,
  KnownDatabaseStatus,
  KnownDataSet,
  KnownHourlyStatus,
  KnownIdentityStatus,
  KnownRegion,
  KnownScoreResult,
  KnownScoreStatus,
  KnownSeverity,
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
  PollState,
  PollUpdate,
  ProviderComplaint,
  ReconcilableError,
  ReconcileOptions,
  RecordCodec,
  RecordStore,
  RetryOptions,
  StoredRecord,
  Tracer,
  WorkStore,
} from '@bgc/core';
