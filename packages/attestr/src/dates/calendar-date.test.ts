import { isCalendarDate } from '@bgc/core/requests';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromAttestrDate, toAttestrDate } from './calendar-date.ts';

const days = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('any date comes back as it went', () => {
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = date.split('-');
      expect(toAttestrDate(date)).toBe(`${day}-${month}-${year}`);
      expect(fromAttestrDate(toAttestrDate(date))).toBe(date);
      expect(isCalendarDate(date)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  '2019-02-29',
  '2023-02-31',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-1-1',
  '02-12-2019',
  '',
  null,
  5,
])('%j is no calendar date', (value) => {
  expect(isCalendarDate(value)).toBe(false);
});

test('29 February is a date of leap years only', () => {
  expect(['2000-02-29', '2024-02-29'].every(isCalendarDate)).toBe(true);
  expect(['1900-02-29', '2023-02-29'].some(isCalendarDate)).toBe(false);
});

test('what Attestr sends and is no date is undefined, an ISO date passes', () => {
  expect(fromAttestrDate('31-02-2022')).toBeUndefined();
  expect(fromAttestrDate('yesterday')).toBeUndefined();
  expect(fromAttestrDate('')).toBeUndefined();
  expect(fromAttestrDate(' 04-02-2022 ')).toBe('2022-02-04');
  expect(fromAttestrDate('2022-02-04')).toBe('2022-02-04');
});
