import { isApiError } from '@bgc/core';
import type { ApiError } from '@bgc/core';

import type { KnownSterlingErrorCode } from './error-codes.ts';

/**
 * Did Sterling refuse the call with this code, among others perhaps? A code that Sterling does not document is not taken by type: look for it in `complaints`.
 *
 * @example
 * if (hasErrorCode(error, '409#email?already-in-use')) useAnotherEmail();
 */
export const hasErrorCode = (error: unknown, code: KnownSterlingErrorCode): error is ApiError =>
  isApiError(error) && error.complaints.some((complaint) => complaint.code === code);
