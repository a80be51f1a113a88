import { expect, it } from 'vitest';

import { growthOf } from './growth.ts';

const spend = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum + step * 31) % 1_000_003;
  return sum;
};

it('tells work that grows with the size from work that grows with its square', async () => {
  expect(await growthOf((size) => spend(size * 1_000), 400)).toBeLessThan(10);
  expect(await growthOf((size) => spend(size * size), 400)).toBeGreaterThan(10);
});
