export { createAttestrClient } from './client.ts';
export type { AttestrClient } from './client.ts';
export type { AttestrClientOptions } from './options.ts';
export type { RotatingCredential } from '@bgc/core/webhooks';
export { isKnownAttestrErrorCode } from './access/error-codes.ts';
export type { KnownAttestrErrorCode } from './access/error-codes.ts';
export { hasErrorCode } from './access/has-error-code.ts';
export type { SupportReport } from './support-report.ts';
export type { paths } from './generated/schema.ts';

export type { AddressChecks, Checks, DocumentChecks, EducationChecks, EmploymentChecks } from './resources/checks.ts';
export type { Profiles } from './resources/profiles.ts';
export type { Requests } from './resources/requests.ts';
export type { UnjudgedRequest } from './resources/read-request.ts';
export type { WaitOptions } from './resources/wait-for-result.ts';
export type { Media, MediaDownload, MediaOptions, UploadOptions } from './media/media.ts';
export type { MediaSource } from './media/open-media.ts';
export type { UntrustedHtml } from './html/untrusted-html.ts';
export type { AsyncRequest, SignatureVerdict } from './results/async-request.ts';
export type { CompletedRequest, ErroredRequest, RequestOutcome } from './results/request-outcome.ts';
export type { WorkOutput } from './results/work-output.ts';
export type { SignatureMethod } from './signature/signature-method.ts';

export { createAttestrSettlement } from './settlement/create-attestr-settlement.ts';
export { isRequestNotSettledError, RequestNotSettledError } from './settlement/request-not-settled-error.ts';
export type {
  AttestrSettlement,
  SettledContext,
  SettledRequest,
  SettlementEvent,
  SettlementOptions,
  WebhookRequest,
  WebhookWaitOptions,
} from './settlement/settlement.ts';

export type {
  AddressCheckRequest,
  AsyncStatus,
  CreatedProfile,
  CreatedRequest,
  DocumentCheckRequest,
  DocumentIds,
  EducationCheckRequest,
  EmploymentCheckRequest,
  ErrorBody,
  Profile,
  ProfileItem,
  ProfileRequest,
  Query,
  QueryAnswer,
  UploadedMedia,
  WorkOutcome,
  WorkReference,
} from './models.ts';

export { isKnownAsyncStatus, isKnownWorkOutcome, KnownAsyncStatus, KnownWorkOutcome } from './generated/enums.ts';

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
  PollState,
  PollUpdate,
  ProviderComplaint,
  RecordCodec,
  RecordStore,
  RetryOptions,
  StoredRecord,
  Tracer,
  WorkStore,
} from '@bgc/core';
