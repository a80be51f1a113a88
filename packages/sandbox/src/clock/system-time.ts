import type { SandboxClock } from './clock.ts';

// The only file that touches real time: everything else is given a clock.

/** What setTimeout can wait for, some 24 days: more than that it would not wait for at all. */
const LONGEST = 2_147_483_647;

/** The computer's clock, for a sandbox that people or other processes use in real time. */
export const createRealClock = (): SandboxClock => ({
  now: () => Date.now(),
  schedule(ms, callback) {
    let timer: number | { unref(): void };
    const wait = (left: number): void => {
      const step = Math.min(left, LONGEST);
      timer = setTimeout(() => (left > step ? wait(left - step) : callback()), step) as typeof timer;
      // A late write that still waits must not keep the process alive. (A number in browsers, an object in Node.)
      if (typeof timer === 'object') timer.unref();
    };
    wait(Math.max(0, ms));
    return () => clearTimeout(timer as number);
  },
});

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

/** A pause in real time, which keeps the process alive. Milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Lets promises, streams and finished I/O run to where they wait again. */
export const settle = async (): Promise<void> => {
  await turn();
  await turn();
};
