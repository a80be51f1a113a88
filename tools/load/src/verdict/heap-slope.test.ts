import { expect, test } from 'vitest';

import { allOf, dataOf, heapSlope } from './heap-slope.ts';

const mebibyte = 2 ** 20;
/** A heap that fills during the warm-up, then grows by so many bytes a check. */
const heapOf = (checks: number, perCheck: number) =>
  Array.from({ length: checks / 100 }, (_, index) => {
    const handled = (index + 1) * 100;
    const warmUp = Math.min(handled, 2_000) * 5_000;
    return { handled, code: 0, heapUsed: 20 * mebibyte + warmUp + handled * perCheck };
  });

test('what a process needs to warm up is no growth', () => {
  expect(heapSlope(heapOf(6_000, 0), dataOf)?.perThousand).toBeCloseTo(0, 3);
});

test('half a kilobyte that is kept of each check is above one per cent of 25 MiB for a thousand checks', () => {
  expect(heapSlope(heapOf(6_000, 512), dataOf)?.perThousand).toBeGreaterThan(0.01);
});

test('of a few hundred checks nothing is claimed', () => {
  expect(heapSlope(heapOf(400, 0), dataOf)).toBeUndefined();
});

test('what V8 compiles goes on growing, and is told apart', () => {
  const optimising = heapOf(6_000, 0).map((sample) => {
    const code = sample.handled * 1_000;
    return { ...sample, code, heapUsed: sample.heapUsed + code };
  });
  expect(heapSlope(optimising, dataOf)?.perThousand).toBeCloseTo(0, 3);
  expect(heapSlope(optimising, allOf)?.perThousand).toBeGreaterThan(0.01);
});
