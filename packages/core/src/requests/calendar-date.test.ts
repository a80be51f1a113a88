import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isCalendarDate } from './calendar-date.ts';

test.each([
  ['1979-07-04', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['1900-02-29', false],
  ['2021-02-31', false],
  ['2021-04-31', false],
  ['2021-13-01', false],
  ['2021-00-10', false],
  ['2021-01-00', false],
  ['04-07-1979', false],
  ['1979-7-4', false],
  ['1979-07-04T00:00:00Z', false],
  [' 1979-07-04', false],
  ['1979-07-04\n', false],
  [19_790_704, false],
  [undefined, false],
])('%j is a calendar date: %s', (value, expected) => {
  expect(isCalendarDate(value)).toBe(expected);
});

test('every day that there is passes, and no day after the last of its month', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(isCalendarDate(day)).toBe(true);
      const last = new Date(date);
      last.setUTCMonth(last.getUTCMonth() + 1, 0);
      expect(isCalendarDate(`${day.slice(0, 8)}${last.getUTCDate() + 1}`)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
