import { expect, test } from 'vitest';

import { fitLine } from './fit-line.ts';

const noise = [0.4, -0.3, 0.1, -0.4, 0.3, -0.1];

test('a line through points that lie on one is that line, without an error', () => {
  const line = fitLine([1, 2, 5, 9].map((x) => ({ x, y: 3 + 2 * x })));
  expect(line?.slope).toBeCloseTo(2);
  expect(line?.intercept).toBeCloseTo(3);
  expect(line?.error).toBeCloseTo(0);
});

test('noise moves the slope by no more than some of its error', () => {
  const points = Array.from({ length: 60 }, (_, x) => ({ x, y: 100 + 0.5 * x + (noise[x % 6] ?? 0) }));
  const line = fitLine(points);
  expect(line?.error).toBeGreaterThan(0);
  expect(Math.abs((line?.slope ?? NaN) - 0.5)).toBeLessThan(3 * (line?.error ?? NaN));
});

test('there is no line through two points, nor through many at one place', () => {
  expect(
    fitLine([
      { x: 0, y: 1 },
      { x: 1, y: 2 },
    ]),
  ).toBeUndefined();
  expect(fitLine([0, 1, 2].map((y) => ({ x: 7, y })))).toBeUndefined();
});
