import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { parseRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1);
const two = (number: number): string => String(number).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** RFC 9110, 5.6.7, with every number that has so many digits: the day may not exist. */
const date = fc
  .tuple(
    fc.constantFrom(...days),
    fc.nat(33),
    fc.nat(11),
    fc.integer({ min: 1_960, max: 2_100 }),
    fc.nat(25),
    fc.nat(61),
    fc.nat(61),
  )
  .map(([name, day, month, year, hour, minute, second]) => {
    const time = Date.UTC(year, month, day, hour, minute, second);
    const exists = new Date(Date.UTC(year, month, day)).getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
    return {
      text: `${name}, ${two(day)} ${months[month]} ${year} ${two(hour)}:${two(minute)}:${two(second)} GMT`,
      wait: exists ? Math.max(0, time - now) : undefined,
    };
  });
const seconds = fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 40n })).map((number) => ({
  text: String(number),
  wait: Number(number) * 1_000 > Number.MAX_SAFE_INTEGER ? Number.MAX_SAFE_INTEGER : Number(number) * 1_000,
}));
const signs = fc.string({
  unit: fc.constantFrom('1', '0', '-', '+', '.', 'e', ' ', 'x', ',', '\u0661', 'GMT', ':', 'Jan'),
});
const other = fc
  .oneof(signs, fc.string())
  .filter((text) => !/^[0-9]+$/.test(text))
  .map((text) => ({ text, wait: undefined }));

fuzz(
  'parseRetryAfter reads whole seconds and dates that exist, and nothing else',
  fc.oneof({ weight: 3, arbitrary: date }, seconds, other),
  ({ text, wait }) => {
    expect(parseRetryAfter(text, now)).toBe(wait);
    return wait === undefined ? 'nothing' : wait === 0 ? 'at once' : 'a wait';
  },
  {
    runs: 400,
    reaches: ['nothing', 'at once', 'a wait'],
    found: [
      { text: 'Mon, 30 Feb 2026 00:00:00 GMT', wait: undefined },
      { text: 'Thu, 01 Jan 2026 00:00:60 GMT', wait: undefined },
      { text: 'Thu, 01 Jan 2026 24:00:00 GMT', wait: undefined },
    ],
  },
);
