import {
  isAbortedError,
  isApiError,
  isBgcError,
  isConfigurationError,
  isInvalidRequestError,
  isNotFoundError,
  isValidationError,
} from '@bgc/core';
import type { BgcError } from '@bgc/core';

import { connectionClosed } from '../access/connection-closed.ts';

/**
 * What a failed PUT means for the intention behind it.
 * - `refused`: PageUp refuses this content, or it could not even be sent: it will never be applied. Only the first send proves that; an earlier one
 *   of the same call may have been applied.
 * - `unapplied`: an answer that is not about the content (403, 404, 429…), nothing was sent (no token, no connection), or the caller gave up. The
 *   intention stands.
 * - `unknown`: it may have been applied.
 */
export type WriteFailure = 'refused' | 'unapplied' | 'unknown';

const isPassing404 = (error: BgcError): boolean =>
  isNotFoundError(error) && error.complaints.some(({ message }) => message === connectionClosed);

/** `sent`: how many attempts may have left. */
export const judgeWriteFailure = (error: unknown, sent = 1): WriteFailure => {
  if (!isBgcError(error)) return 'unknown';
  const { status = 0, attempts } = error;
  if (isInvalidRequestError(error)) return 'refused';
  if (isValidationError(error) && attempts <= 1) return 'refused';
  if (sent === 0 || isAbortedError(error) || isConfigurationError(error)) return 'unapplied';
  const answered = isApiError(error) && !isPassing404(error);
  return answered && status >= 400 && status < 500 && status !== 408 ? 'unapplied' : 'unknown';
};
