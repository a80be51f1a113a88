import { expect, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { purgeTime } from './purge-time.ts';

test('a date and its milliseconds are the same time', () => {
  expect(purgeTime(new Date(5_000), 'example')).toBe(5_000);
  expect(purgeTime(5_000, 'example')).toBe(5_000);
});

test.each([[undefined], [null], [''], ['2026-01-01'], [Number.NaN], [Infinity], [new Date('never')], [{}]])(
  'nothing is deleted before what is no time: %s',
  (before) => {
    expect(() => purgeTime(before, 'example')).toThrow(
      expect.toSatisfy((error) => isInvalidRequestError(error) && error.provider === 'example'),
    );
  },
);
