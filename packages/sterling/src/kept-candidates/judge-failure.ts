import { isApiError } from '@bgc/core';
import type { BgcError } from '@bgc/core';

/** The work itself is refused: so an earlier attempt of the same call, whose answer was lost, was refused as well. */
const settling: ReadonlySet<number> = new Set([400, 404, 405, 410, 412, 413, 415, 422]);

/**
 * Whether a failed PUT was certainly not applied: nothing was sent, or the only attempt was answered with a refusal, or the work itself was refused. `sent`: how many
 * attempts may have left.
 */
export const isCertainlyNotApplied = (error: BgcError, sent: number): boolean => {
  if (sent === 0) return true;
  if (!isApiError(error)) return false;
  const { status = 0 } = error;
  return settling.has(status) || (sent === 1 && status >= 400 && status < 500 && status !== 408);
};
