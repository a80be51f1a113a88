import process from 'node:process';

const microseconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

const costOf = async (work: () => unknown): Promise<number> => {
  const start = microseconds();
  await work();
  return microseconds() - start;
};

/** A collection of garbage can fall into the larger work each time for some times, but not always. */
const attempts = 12;
/** Below this, what is measured is the measuring. */
const floorMicroseconds = 400;

/**
 * How many times as much the work on `4 * size` costs as that on `size`: some 4 where it grows with the size alone, 16 where it grows with its square. Counted in
 * CPU time of this thread, so that it does not matter what else the machine does, and the cheapest of several attempts.
 *
 * @example expect(await growthOf((size) => parse('['.repeat(size)), 10_000)).toBeLessThan(10);
 */
export const growthOf = async (work: (size: number) => unknown, size: number): Promise<number> => {
  let [small, large] = [Infinity, Infinity];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    small = Math.min(small, await costOf(() => work(size)));
    large = Math.min(large, await costOf(() => work(4 * size)));
    if (large < 8 * Math.max(small, floorMicroseconds)) break;
  }
  return large / Math.max(small, floorMicroseconds);
};
