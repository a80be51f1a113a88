import fc from 'fast-check';
import { expect, it } from 'vitest';

import { runProperty } from './run-property.ts';
import type { PropertyRun } from './run-property.ts';

const run = (more: Partial<PropertyRun<number>> = {}): PropertyRun<number> => ({
  name: 'numbers are "small"',
  arbitrary: fc.nat(),
  property: (value) => {
    if (value >= 1_000) throw new Error('too large');
  },
  seed: 7,
  path: undefined,
  runs: 100,
  found: [],
  limitMs: 60_000,
  ...more,
});

it('tells the smallest case that it found, and how to run it again', async () => {
  const failure: unknown = await runProperty(run()).catch((error: unknown) => error);
  const { message, cause } = failure as Error;
  expect(message).toContain('Counterexample: [1000]');
  expect(String(cause)).toContain('too large');
  const path = /BGC_FUZZ_SEED=7 BGC_FUZZ_PATH=([\d:]+) npm test -- fuzz.test -t "numbers are \\"small\\""/.exec(
    message,
  )?.[1];
  const seen: number[] = [];
  const property = (value: number): void => void seen.push(value);
  await runProperty(run({ path, property }));
  expect(seen[0]).toBe(1_000);
});

it('runs the same cases under the same seed, and others under another', async () => {
  const casesOf = async (seed: number): Promise<readonly number[]> => {
    const cases: number[] = [];
    await runProperty(run({ seed, property: (value) => void cases.push(value) }));
    return cases;
  };
  expect(await casesOf(1)).toEqual(await casesOf(1));
  expect(await casesOf(1)).not.toEqual(await casesOf(2));
  expect(await casesOf(1)).toHaveLength(100);
});

it('runs what was found before first, and besides', async () => {
  const cases: number[] = [];
  await runProperty(run({ found: [5, 6], property: (value) => void cases.push(value) }));
  expect(cases.slice(0, 2)).toEqual([5, 6]);
  expect(cases).toHaveLength(102);
  await expect(runProperty(run({ runs: 0, found: [2_000] }))).rejects.toThrow('Property failed after 1 tests');
});

it('counts the kinds that came up, also where a value is of several', async () => {
  const property = (value: number): string | readonly string[] => (value % 2 === 0 ? 'even' : ['odd', 'strange']);
  const kinds = await runProperty(run({ property }));
  expect([...kinds.keys()].toSorted()).toEqual(['even', 'odd', 'strange']);
  expect((kinds.get('even') ?? 0) + (kinds.get('odd') ?? 0)).toBe(100);
});
