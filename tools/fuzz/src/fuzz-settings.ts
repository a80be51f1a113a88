/** How the runs of one call of the test command are chosen. */
export interface FuzzSettings {
  /** Under which the second half runs: new each time unless told. */
  readonly freshSeed: number;
  /** A path of a failure: that one case is run, and nothing else. */
  readonly path: string | undefined;
  /** By how much the number of runs under the fresh seed is multiplied. */
  readonly times: number;
}

const numberOf = (name: string, text: string): number => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number)) throw new Error(`${name} must be a whole number.`);
  return number;
};

/** Reads `BGC_FUZZ_SEED`, `BGC_FUZZ_PATH` and `BGC_FUZZ_TIMES`; `draw` gives the fresh seed. */
export const readFuzzSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  draw: () => number,
): FuzzSettings => {
  const { BGC_FUZZ_SEED: seed, BGC_FUZZ_PATH: path, BGC_FUZZ_TIMES: times } = environment;
  if (path !== undefined && seed === undefined) throw new Error('BGC_FUZZ_PATH is of no use without BGC_FUZZ_SEED.');
  const factor = times === undefined ? 1 : numberOf('BGC_FUZZ_TIMES', times);
  if (factor < 1) throw new Error('BGC_FUZZ_TIMES must be at least 1.');
  return { freshSeed: seed === undefined ? draw() : numberOf('BGC_FUZZ_SEED', seed), path, times: factor };
};
