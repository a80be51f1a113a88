import { inspect, isDeepStrictEqual } from 'node:util';

/** Alike to the last member, `-0`, `__proto__` and `constructor` too, which matchers of test runners take for something of their own. */
export const expectSame = (actual: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(actual, expected)) return;
  const shown = (value: unknown): string => inspect(value, { depth: 20, breakLength: 120 });
  throw new Error(`expected ${shown(expected)}\nbut there is ${shown(actual)}`);
};
