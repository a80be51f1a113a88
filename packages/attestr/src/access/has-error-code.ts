import { isApiError, isRateLimitError } from '@bgc/core';
import type { ApiError, RateLimitError } from '@bgc/core';

import type { KnownAttestrErrorCode } from './error-codes.ts';

/**
 * Did Attestr refuse the call with this code? 4005 means too few credits everywhere but in an upload, where it means too large a file:
 * `error.complaints[0]?.reason` says which (`low-credits`, `too-large`).
 *
 * @example
 * if (hasErrorCode(error, 4035)) askAttestrToProvision();
 */
export const hasErrorCode = (error: unknown, code: KnownAttestrErrorCode): error is ApiError =>
  isApiError(error) && error.complaints.some((complaint) => complaint.code === String(code));

/** 4293 and 4294: nothing passes before tomorrow. */
export const isDailyLimit = (error: unknown): error is RateLimitError =>
  isRateLimitError(error) && (hasErrorCode(error, 4293) || hasErrorCode(error, 4294));
