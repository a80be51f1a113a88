import { expect, test } from 'vitest';

import { judgeClock, measureSkew } from './clock.ts';

test.each([
  [0, 'ok'],
  [29_000, 'ok'],
  [-60_000, 'warning'],
  [299_000, 'warning'],
  [400_000, 'failed'],
  [-86_400_000, 'failed'],
])('A clock that is %i ms off is %s', (off, verdict) => {
  expect(judgeClock([{ sentAt: off, receivedAt: off + 100, date: 0 }]).verdict).toBe(verdict);
});

test('What a slow answer leaves open is not held against the clock', () => {
  expect(measureSkew([{ sentAt: 0, receivedAt: 80_000, date: 0 }])).toEqual({ ms: 39_500, uncertaintyMs: 40_500 });
  expect(judgeClock([{ sentAt: 0, receivedAt: 80_000, date: 0 }]).verdict).toBe('ok');
});

test('The quickest answer counts, and without a date nothing is said', () => {
  const slow = { sentAt: 0, receivedAt: 9_000, date: 0 };
  const quick = { sentAt: 9_000, receivedAt: 9_100, date: 9_000 };
  expect(measureSkew([slow, quick])?.uncertaintyMs).toBe(550);
  expect(judgeClock([{ sentAt: 0 }, { sentAt: 0, receivedAt: 1 }]).verdict).toBe('skipped');
});
