import { expect, test } from 'vitest';

import { parseRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1);

test.each<[string, string | null, number | undefined]>([
  ['seconds', '120', 120_000],
  ['no seconds', '0', 0],
  [
    'more seconds than a number holds become a very long time, not a short one',
    '9'.repeat(400),
    Number.MAX_SAFE_INTEGER,
  ],
  ['a date', 'Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['a date gone by is no wait', 'Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['no header', null, undefined],
  ['an empty header', '', undefined],
  ['negative seconds', '-1', undefined],
  ['a fraction', '1.5', undefined],
  ['two headers, joined by fetch', '2, 3', undefined],
  ['a number in another notation', '0x10', undefined],
  ['an exponent', '1e3', undefined],
  ['words', 'soon', undefined],
  ["a date under another day's name, which says nothing", 'Mon, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['a date after something else', 'at Thu, 01 Jan 2026 00:01:00 GMT', undefined],
  ['a date with one digit for the day', 'Thu, 1 Jan 2026 00:01:00 GMT', undefined],
  ['a date in another format', '2026-01-01T00:01:00Z', undefined],
  ['a date in another zone', 'Thu, 01 Jan 2026 00:01:00 CET', undefined],
  ['a date that there is not', 'Thu, 41 Jan 2026 00:01:00 GMT', undefined],
])('Retry-After: %s', (_, header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});
