import process from 'node:process';

import type fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readFuzzSettings } from './fuzz-settings.ts';
import { runProperty } from './run-property.ts';
import type { FuzzProperty } from './run-property.ts';

export interface FuzzOptions<T> {
  /** Under each of the two seeds. Small: all fuzz of the repository together has a few seconds in `npm test`. */
  readonly runs: number;
  /** What was found, or nearly missed, before: run first, always. None is ever taken out. */
  readonly found?: readonly T[];
  /** Kinds, as the property returns them, that must come up under the fixed seed: else it would prove nothing of them. */
  readonly reaches?: readonly string[];
}

/** Any will do. Changed, every fuzz test has other cases. */
const fixedSeed = 20_170_426;
const limitMs = 120_000;
const afterwardsMs = 60_000;

/**
 * A property that must hold for any value: tried under a fixed seed, so that a run can be repeated, and under one that is new each time, so that more is tried
 * with every run. `BGC_FUZZ_TIMES=1000` runs the second a thousand times as often; `BGC_FUZZ_SEED` and `BGC_FUZZ_PATH`, as a failure prints them, run it again.
 *
 * @example
 * fuzz('reads any text', fc.string(), (text) => expect(read(text)).toBeDefined(), { runs: 200, found: ['"'] });
 */
export const fuzz = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  property: FuzzProperty<T>,
  { runs, found = [], reaches = [] }: FuzzOptions<T>,
): void => {
  const { freshSeed, path, times } = readFuzzSettings(
    process.env,
    () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0,
  );
  const shared = { name, arbitrary, property, found };
  // oxlint-disable-next-line vitest/valid-title -- it is one, given by whoever fuzzes
  describe(name, () => {
    it('under a fixed seed', { timeout: limitMs + afterwardsMs }, async () => {
      const kinds = await runProperty({ ...shared, seed: fixedSeed, path: undefined, runs, limitMs });
      expect(reaches.filter((kind) => !kinds.has(kind))).toEqual([]);
    });

    it('under a fresh seed', { timeout: limitMs * times + afterwardsMs }, async () => {
      const more = { seed: freshSeed, path, runs: runs * times, limitMs: limitMs * times };
      expect(await runProperty({ ...shared, ...more })).toBeInstanceOf(Map);
    });
  });
};
