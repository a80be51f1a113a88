import { expect, it } from 'vitest';

import { readFuzzSettings } from './fuzz-settings.ts';

const read = (environment: Record<string, string>) => readFuzzSettings(environment, () => 42);

it('draws a seed unless one is told', () => {
  expect(read({})).toEqual({ freshSeed: 42, path: undefined, times: 1 });
  expect(read({ BGC_FUZZ_SEED: '-7', BGC_FUZZ_PATH: '3:1', BGC_FUZZ_TIMES: '1000' })).toEqual({
    freshSeed: -7,
    path: '3:1',
    times: 1_000,
  });
});

it.each([
  { BGC_FUZZ_SEED: 'x' },
  { BGC_FUZZ_SEED: '' },
  { BGC_FUZZ_TIMES: '0' },
  { BGC_FUZZ_TIMES: '1.5' },
  { BGC_FUZZ_PATH: '1' },
] as Record<string, string>[])('refuses %j, which would run something else than was meant', (environment) => {
  expect(() => read(environment)).toThrow(/^BGC_FUZZ_/);
});
