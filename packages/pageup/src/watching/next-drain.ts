import { isBgcError, isRateLimitError } from '@bgc/core';

export interface DrainRules {
  readonly intervalMs: number;
  readonly maxBackoffMs: number;
  readonly dailyLimitEndsAt: (now: number) => number;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

/** When a tenant's next drain begins, and why. */
export interface NextDrain {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reason: 'interval' | 'backoff' | 'daily-limit';
}

/** After the limit ends, tenants come back one by one. */
const spreadMs = 60_000;

/**
 * Pure. After a drain without a failure: the interval. After a failure: twice as long for each one in a row, plus up to a tenth. After a 429,
 * which is a daily limit at PageUp (https://developers.pageuppeople.com/Content/error-handling): `Retry-After` where one was sent, else the end of the day.
 */
export const nextDrain = (now: number, failuresInARow: number, error: unknown, rules: DrainRules): NextDrain => {
  if (isRateLimitError(error)) {
    const at = error.retryAfterMs === undefined ? rules.dailyLimitEndsAt(now) : now + error.retryAfterMs;
    return { at: at + Math.floor(rules.random() * spreadMs), reason: 'daily-limit' };
  }
  if (failuresInARow === 0) return { at: now + rules.intervalMs, reason: 'interval' };
  const wait = Math.min(
    Math.max(rules.maxBackoffMs, rules.intervalMs),
    rules.intervalMs * 2 ** Math.min(failuresInARow, 30),
  );
  const asked = isBgcError(error) ? (error.retryAfterMs ?? 0) : 0;
  return { at: now + Math.max(asked, wait) + Math.floor(rules.random() * wait * 0.1), reason: 'backoff' };
};
