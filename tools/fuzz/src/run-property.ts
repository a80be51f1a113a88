import fc from 'fast-check';

/**
 * What must hold for any value: throws where it does not. May return what kind of value it was, or several kinds, so that it can be seen that every kind comes
 * up.
 */
export type FuzzProperty<T> = (value: T) => FuzzKind | Promise<FuzzKind>;
export type FuzzKind = string | readonly string[] | void;

export interface PropertyRun<T> {
  readonly name: string;
  readonly arbitrary: fc.Arbitrary<T>;
  readonly property: FuzzProperty<T>;
  readonly seed: number;
  readonly path: string | undefined;
  readonly runs: number;
  readonly found: readonly T[];
  /** After so long it is not tried any longer to find a smaller case of a failure. */
  readonly limitMs: number;
}

const howAgain = (name: string, seed: number, path: string | null): string =>
  `To run this case again: BGC_FUZZ_SEED=${seed} BGC_FUZZ_PATH=${path ?? ''} npm test -- fuzz.test -t ${JSON.stringify(name)}\n` +
  'Once it is understood, its value joins the `found` of this test.';

/** Runs a property, what was found before first; returns how often each kind came. Throws what fast-check tells, and how to run the case again. */
export const runProperty = async <T>(run: PropertyRun<T>): Promise<ReadonlyMap<string, number>> => {
  const { name, arbitrary, property, seed, path, runs, found, limitMs } = run;
  const kinds = new Map<string, number>();
  const details = await fc.check(
    fc.asyncProperty(arbitrary, async (value) => {
      const kind = await property(value);
      const given = typeof kind === 'string' ? [kind] : (kind ?? []);
      for (const each of given) kinds.set(each, (kinds.get(each) ?? 0) + 1);
    }),
    {
      seed,
      numRuns: runs + found.length,
      plugins: [fc.interruptAfterTimeLimit(limitMs, { failOnInterrupt: true })],
      examples: found.map((value): [T] => [value]),
      ...(path === undefined ? {} : { path }),
    },
  );
  if (!details.failed) return kinds;
  const { errorInstance: cause } = details;
  throw new Error(`${fc.defaultReportMessage(details) ?? ''}\n\n${howAgain(name, seed, details.counterexamplePath)}`, {
    cause,
  });
};
