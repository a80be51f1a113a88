import process from 'node:process';

const costOf = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1_000;
};

const factor = 16;
/** What is compiled in the first attempts must not count as their work. */
const attemptsAtLeast = 4;
/** A collection of garbage, or another process, can fall into the larger work each time for some times, but not always. */
const attemptsAtMost = 24;
/** Between 1 and `factor`, nearer to 1 in proportion: what is above it is tried again. */
const inDoubt = 2;
/** Below this, what is measured is the measuring. */
const floorMicroseconds = 200;

/**
 * How many times as much one piece of work on `16 * size` costs as sixteen on `size`: some 1 where it grows with the size alone, 16 where it grows with its square.
 * Both sides take as long as each other where all is well, so that what disturbs one disturbs the other; and the quickest of several attempts counts. The CPU time
 * of a thread would be disturbed by less, but some machines count it in steps of four milliseconds.
 *
 * @example expect(await growthOf((size) => parse('['.repeat(size)), 1_000)).toBeLessThan(5);
 */
export const growthOf = async (work: (size: number) => unknown, size: number): Promise<number> => {
  const manySmall = async (): Promise<void> => {
    for (let piece = 0; piece < factor; piece += 1) await work(size);
  };
  let [small, large] = [Infinity, Infinity];
  for (let attempt = 1; attempt <= attemptsAtMost; attempt += 1) {
    small = Math.min(small, await costOf(manySmall));
    large = Math.min(large, await costOf(() => work(factor * size)));
    if (attempt >= attemptsAtLeast && large < inDoubt * Math.max(small, floorMicroseconds)) break;
  }
  return large / Math.max(small, floorMicroseconds);
};
