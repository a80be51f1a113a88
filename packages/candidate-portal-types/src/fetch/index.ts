export {
  AbortedError,
  ApiError,
  BgcError,
  ConfigurationError,
  ConnectionError,
  InvalidRequestError,
  isAbortedError,
  isApiError,
  isBgcError,
  isConfigurationError,
  isConnectionError,
  isInvalidRequestError,
  isRedirectError,
  isResponseParseError,
  isResponseTooLargeError,
  RedirectError,
  ResponseParseError,
  ResponseTooLargeError,
} from '@bgc/core';
export { fetchCandidateBackgroundCheck } from './fetch-candidate-background-check.ts';
export type { FetchCandidateBackgroundCheckOptions } from './fetch-candidate-background-check.ts';
export { parseCandidateBackgroundCheck } from './parse-candidate-background-check.ts';
export { candidateBackgroundCheckResultSchema, createCandidateBackgroundCheckResultSchema } from './result-schema.ts';
export type { CandidateBackgroundCheckResultSchema, CandidateBackgroundCheckValidation } from './result-schema.ts';
export { wire } from './wire.ts';
export type { CandidatePortalWire } from './wire.ts';
