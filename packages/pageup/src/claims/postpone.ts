import type { KeptCheck } from './kept-check.ts';

const firstWaitMs = 60_000;
const longestWaitMs = 3_600_000;

/** Milliseconds before a check that failed so often is tried again: a minute, doubled each time, an hour at most. */
export const waitAfterFailures = (failures: number, firstMs = firstWaitMs, longestMs = longestWaitMs): number =>
  Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1));

/** One check that fails must not stand in the way of the others: it waits, and they come first. */
export const postpone =
  (now: number, waitMs?: number) =>
  (kept: KeptCheck): KeptCheck => ({
    ...kept,
    failures: kept.failures + 1,
    notBefore: now + (waitMs ?? waitAfterFailures(kept.failures + 1)),
  });
