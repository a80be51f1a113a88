import { expect, it } from 'vitest';

import { growthOf } from './growth.ts';

const spend = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum + step * 31) % 1_000_003;
  return sum;
};

it('tells work that grows with the size from work that grows with its square', async () => {
  expect(await growthOf((size) => spend(size * 1_000), 100)).toBeLessThan(5);
  expect(await growthOf((size) => spend(size * size), 100)).toBeGreaterThan(5);
  // An expression that is slow to give up: each space is tried as the first of those at the end.
  expect(await growthOf((size) => /\s+$/.test(`${' '.repeat(size)}x`), 1_000)).toBeGreaterThan(5);
});
