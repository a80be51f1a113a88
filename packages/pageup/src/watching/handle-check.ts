import type { ClaimedCheck } from '../claims/claimed-check.ts';
import { waitAfterFailures } from '../claims/postpone.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';

export interface Handled {
  readonly ok: boolean;
  readonly error?: unknown;
  /** Milliseconds before it is handed out again. */
  readonly retryAfterMs: number;
}

/** Runs the handler on one check: done when it returns, given back with a growing pause when it throws. Never rejects. */
export const handleCheck = async (
  check: ClaimedCheck,
  handle: (check: ClaimedCheck) => Promise<void>,
  retryCheckMs: number,
): Promise<Handled> => {
  const retryAfterMs = waitAfterFailures(check.failures + 1, retryCheckMs);
  try {
    await handle(check);
    // Not done behind the back of a handler that gave it back itself.
    if (!isReleased(check)) await check.done();
    return { ok: true, retryAfterMs: 0 };
  } catch (error) {
    // The pause is a courtesy: when the store cannot note it, the lease ends by itself.
    await check.release({ retryAfterMs }).catch(() => undefined);
    return { ok: false, error, retryAfterMs };
  }
};

const isReleased = ({ signal }: ClaimedCheck): boolean =>
  signal.aborted && isLeaseLostError(signal.reason) && signal.reason.reason === 'released';
