import { RateLimitError, ServerError } from '@bgc/core';
import { expect, test } from 'vitest';

import { nextUtcMidnight } from './daily-limit.ts';
import { nextDrain } from './next-drain.ts';

const rules = { intervalMs: 60_000, maxBackoffMs: 900_000, dailyLimitEndsAt: nextUtcMidnight, random: () => 0 };
const now = Date.UTC(2026, 0, 5, 9);

test('After a success comes the interval', () => {
  expect(nextDrain(now, 0, undefined, rules)).toEqual({ at: now + 60_000, reason: 'interval' });
});

test.each([
  [1, 120_000],
  [2, 240_000],
  [3, 480_000],
  [4, 900_000],
  [5_000, 900_000],
])('After %i failures in a row comes a pause of %i ms', (failures, pause) => {
  expect(nextDrain(now, failures, new Error('any'), rules)).toEqual({ at: now + pause, reason: 'backoff' });
});

test('A server that asks for more time gets it', () => {
  const error = new ServerError('busy', { retryAfterMs: 1_000_000 });
  expect(nextDrain(now, 1, error, rules).at).toBe(now + 1_000_000);
});

test('A server that asks for less time than the pause waits for the pause', () => {
  const error = new ServerError('busy', { retryAfterMs: 1_000 });
  expect(nextDrain(now, 1, error, rules).at).toBe(now + 120_000);
});

test('A daily limit ends when PageUp says, else at the next midnight in UTC, and tenants come back one by one', () => {
  expect(nextDrain(now, 1, new RateLimitError('limit', { retryAfterMs: 5_000 }), rules)).toEqual({
    at: now + 5_000,
    reason: 'daily-limit',
  });
  expect(nextDrain(now, 1, new RateLimitError('limit'), rules).at).toBe(Date.UTC(2026, 0, 6));
  expect(nextDrain(now, 1, new RateLimitError('limit'), { ...rules, random: () => 0.5 }).at).toBe(
    Date.UTC(2026, 0, 6) + 30_000,
  );
});

test('A longest pause below the interval means the interval', () => {
  expect(nextDrain(now, 3, new Error('any'), { ...rules, maxBackoffMs: 1 }).at).toBe(now + 60_000);
});
