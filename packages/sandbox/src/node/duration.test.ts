import { expect, test } from 'vitest';

import { formatDuration, parseDuration } from './duration.ts';

test('reads durations as people write them, and writes them the same way', () => {
  const read = ['250ms', '30s', '5m', '2h', '3d', '1h30m', '0s'];
  expect(read.map(parseDuration)).toEqual([250, 30_000, 300_000, 7_200_000, 259_200_000, 5_400_000, 0]);
  expect(read.map(parseDuration).map(formatDuration)).toEqual(read);
  expect(parseDuration('1.5s')).toBe(1500);
});

test('refuses a number without a unit, and whatever else is no duration', () => {
  for (const text of ['5', '', '5 m', '-5m', '5x', 'm', '5m!'])
    expect(() => parseDuration(text)).toThrow(/is no duration: write a number with its unit, such as 250ms, 30s, 5m/);
});
