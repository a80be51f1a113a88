import { setTimeout as sleep } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';

export interface Sample {
  /** Checks that this process had ordered by then. */
  readonly handled: number;
  /** Bytes in use after a full collection, at rest. */
  readonly heapUsed: number;
  /** Bytes of it that hold what V8 compiled of the program: it goes on optimising for thousands of checks. */
  readonly code: number;
}

/** What measuring needs of a process. */
export interface MeasuredProcess {
  /** A full collection. */
  collect(): void;
  used(): Omit<Sample, 'handled'>;
  /** Lets the process go on for a moment. */
  pause(): Promise<void>;
}

/** Real milliseconds. */
const pauseMs = 60;

/** Node's types know no `last-resort`: until nothing more is found, and with what V8 keeps to be quicker. */
type Collect = (options: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void;

/** Needs `--expose-gc`. */
export const thisProcess = (): MeasuredProcess => {
  const { gc } = globalThis as { readonly gc?: Collect };
  if (gc === undefined) throw new Error('The heap is measured after a collection: start this with --expose-gc.');
  return {
    collect: () => gc({ type: 'major', flavor: 'last-resort' }),
    used: () => {
      const { heapUsed } = process.memoryUsage();
      const code = getHeapSpaceStatistics()
        .filter(({ space_name }) => /^(?:code|trusted)_/u.test(space_name))
        .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
      return { heapUsed, code };
    },
    pause: () => sleep(pauseMs),
  };
};

/** Looks so many times whether it is at rest, and measures so many times. */
const mostLooks = 500;
const enough = 4;

/**
 * The heap while nothing is in hand. Taken several times, as what was finalised after one collection is garbage for the next, and what comes and goes is
 * not in the lowest; what is kept for good is in all of them. `undefined` where the process never came to rest.
 */
export const measureHeap = async (
  { collect, used, pause }: MeasuredProcess,
  handled: () => number,
  isAtRest: () => boolean,
): Promise<Sample | undefined> => {
  const taken: Sample[] = [];
  for (let look = 0; look < mostLooks && taken.length < enough; look += 1) {
    await pause();
    if (!isAtRest()) continue;
    collect();
    taken.push({ handled: handled(), ...used() });
  }
  return taken.toSorted((one, other) => one.heapUsed - one.code - (other.heapUsed - other.code))[0];
};
