import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { isCalendarDate } from './calendar-date.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

const digits = (length: number, max: number): fc.Arbitrary<string> =>
  fc.nat(max).map((number) => String(number).padStart(length, '0'));
const parts = fc
  .tuple(digits(4, 9_999), digits(2, 14), digits(2, 33))
  .map(([year, month, day]) => ({ text: `${year}-${month}-${day}`, year: +year, month: +month, day: +day }));
const around = fc.constantFrom('', '', '', ' ', '\n', 'T00:00:00Z', 'Z', '+', '0');

fuzz(
  'isCalendarDate knows every day of the calendar, and nothing else',
  fc.oneof(fc.tuple(parts, around, around), fc.tuple(fc.string(), around, around)),
  ([given, before, after]) => {
    const isDate =
      typeof given !== 'string' &&
      before + after === '' &&
      given.day >= 1 &&
      given.day <= lengthOf(given.year, given.month);
    const text = before + (typeof given === 'string' ? given : given.text) + after;
    expect(isCalendarDate(text)).toBe(isDate);
    return String(isDate);
  },
  { runs: 400, reaches: ['true', 'false'] },
);
