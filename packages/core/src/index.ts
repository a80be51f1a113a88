export type { AttemptGuard, Call, CallBody, CallOptions, FetchBody, Layer, Reply, Send } from './call.ts';
export type { Api, ApiResult, ParseAs } from './client/api-types.ts';
export type { Authentication, AuthenticationTools } from './client/authentication.ts';
export { downloadPdf } from './client/download-pdf.ts';
export type { PdfDownload, PdfOptions } from './client/download-pdf.ts';
export { encodeForm } from './client/encode-form.ts';
export type { FormEncoder } from './client/encode-form.ts';
export { encodeMultipart } from './client/encode-multipart.ts';
export type { FilePart, MultipartEncoder, MultipartParts } from './client/encode-multipart.ts';
export { fitsPath } from './client/fill-path.ts';
export { refuseFor } from './client/invalid-request.ts';
export type { Refuse } from './client/invalid-request.ts';
export { requestIdInBody } from './client/request-id-in-body.ts';
export { createRuntime } from './client/runtime.ts';
export type {
  Constants,
  Download,
  DownloadLink,
  DownloadOptions,
  InvokeRequest,
  Result,
  Runtime,
  RuntimeOptions,
} from './client/runtime.ts';
export type { Clock } from './clock.ts';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  isApiError,
  isAuthenticationError,
  isConflictError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isServerError,
  isValidationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './errors/api-errors.ts';
export { BgcError, errorGuard, isBgcError, nameError } from './errors/bgc-error.ts';
export type { FailureFacts } from './errors/bgc-error.ts';
export { outcomeGuard } from './errors/outcome-guard.ts';
export type { OutcomeGuard, ReconcilableError, ReconcileOptions } from './errors/outcome-guard.ts';
export {
  ConfigurationError,
  InvalidRequestError,
  isConfigurationError,
  isInvalidRequestError,
} from './errors/input-errors.ts';
export {
  AbortedError,
  ConnectionError,
  isAbortedError,
  isConnectionError,
  isOutcomeUnknownError,
  isRedirectError,
  isResponseParseError,
  isResponseTooLargeError,
  isTimeoutError,
  OutcomeUnknownError,
  RedirectError,
  ResponseParseError,
  ResponseTooLargeError,
  TimeoutError,
} from './errors/transport-errors.ts';
export { createFailureJournal } from './observation/failure-journal.ts';
export type {
  Alert,
  AttemptOutcome,
  AttemptSpan,
  CallInfo,
  CallOutcome,
  CallSpan,
  Failure,
  FailureJournal,
  Tracer,
} from './observation/observation.ts';
export { tell } from './observation/tell.ts';
export { loadOnce } from './load-once.ts';
export type {
  DescribedOperation,
  HttpMethod,
  Operation,
  RepeatClass,
  SensitivePaths,
  Sensitivity,
} from './operation.ts';
export { checkKnownNames } from './options/check-known-names.ts';
export type { KnownNames } from './options/check-names.ts';
export { checkOptions } from './options/check-options.ts';
export type { OptionRules } from './options/check-options.ts';
export { isLoopback } from './options/is-loopback.ts';
export { nearestName } from './options/nearest-name.ts';
export type { OptionKind } from './options/option-kinds.ts';
export { parseJson } from './parsing/parse-json.ts';
export type { JsonFailure, JsonResult } from './parsing/parse-json.ts';
export { listDocuments, readDocument } from './parsing/read-document.ts';
export type { ReadFailure, ReadResult } from './parsing/read-document.ts';
export type { DriftEntry } from './parsing/reading.ts';
export { withoutNoise } from './parsing/without-noise.ts';
export type {
  ClientOptions,
  Drift,
  DriftKind,
  Logger,
  ProviderComplaint,
  ProviderDefinition,
  RetryOptions,
  Verdict,
} from './provider.ts';
export { redactDocument } from './redaction/redact-document.ts';
export type { Infer, Schema } from './schema/schema.ts';
export { createEncodedRecordStore } from './stores/encoded-records.ts';
export { eachRecord } from './stores/each-record.ts';
export { createMemoryStore } from './stores/memory-store.ts';
export type { MemoryStoreOptions } from './stores/memory-store.ts';
export {
  isStoreBusyError,
  isStoreCodecError,
  isStoreError,
  StoreBusyError,
  StoreCodecError,
  StoreError,
} from './stores/store-errors.ts';
export type {
  Awaitable,
  KeyValueStore,
  Lease,
  LeaseStore,
  RecordCodec,
  RecordStore,
  StoredRecord,
  WorkStore,
} from './stores/store.ts';
export { systemClock, systemRandom } from './system-clock.ts';
export { keyAuthentication } from './tokens/key-authentication.ts';
export type { KeySource } from './tokens/key-authentication.ts';
export { tokenAuthentication } from './tokens/token-authentication.ts';
export { createTokenCache } from './tokens/token-cache.ts';
export type { TokenCache, TokenCacheOptions } from './tokens/token-cache.ts';
export { tokenClaims } from './tokens/token-claims.ts';
export type { TokenClaims } from './tokens/token-claims.ts';
export type { Credential, TokenSource } from './tokens/token-source.ts';
export type { PollOptions, PollUpdate } from './waiting/poll-options.ts';
export type { PollState } from './waiting/poll-state.ts';
export { isPollTimeoutError, PollTimeoutError } from './waiting/poll-timeout-error.ts';
export { openPollScope } from './waiting/poll-scope.ts';
export type { PollScope } from './waiting/poll-scope.ts';
export { passesByItself, pollUntil } from './waiting/poll-until.ts';
export { waitOptionNames } from './waiting/wait-options.ts';
export type { WaitOptions } from './waiting/wait-options.ts';
