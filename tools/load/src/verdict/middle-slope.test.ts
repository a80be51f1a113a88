import { seededRandom } from '@bgc/promises/seeded-random';
import { expect, test } from 'vitest';

import { middleSlope } from './middle-slope.ts';

const line = (count: number, noise: (x: number) => number) =>
  Array.from({ length: count }, (_, x) => ({ x, y: 100 + 0.5 * x + noise(x) }));

test('the slope of points on a line is that of the line, and its interval is nothing', () => {
  const { slope, intercept, low, high } = middleSlope(line(12, () => 0)) ?? {};
  expect([slope, intercept, low, high]).toEqual([0.5, 100, 0.5, 0.5]);
});

test('some points far above the line do not move its slope', () => {
  const { slope } = middleSlope(line(20, (x) => (x % 7 === 6 ? 1_000 : 0))) ?? {};
  expect(slope).toBe(0.5);
});

test('the interval holds the true slope in about nineteen of twenty cases, whatever the noise is like', () => {
  const random = seededRandom(7);
  const shapes = [() => random() - 0.5, () => random() ** 8, () => (random() < 0.1 ? 50 * random() : random())];
  for (const shape of shapes) {
    const held = Array.from({ length: 400 }, () => {
      const { low, high } = middleSlope(line(20, shape)) ?? { low: NaN, high: NaN };
      return low <= 0.5 && 0.5 <= high;
    });
    expect(held.filter(Boolean).length).toBeGreaterThan(365);
  }
});

test('three points, or many at one place, have no interval', () => {
  expect(middleSlope(line(3, () => 0))).toBeUndefined();
  expect(middleSlope(line(9, () => 0).map(({ y }) => ({ x: 7, y })))).toBeUndefined();
});
