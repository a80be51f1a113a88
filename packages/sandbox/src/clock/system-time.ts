import type { SandboxClock } from './clock.ts';

// The only file that touches real time: everything else is given a clock.

/** The computer's clock, for a sandbox that people or other processes use in real time. */
export const createRealClock = (): SandboxClock => ({
  now: () => Date.now(),
  schedule(ms, callback) {
    const timer = setTimeout(callback, Math.max(0, ms)) as number | { unref(): void };
    // A late write that still waits must not keep the process alive. (A number in browsers, an object in Node.)
    if (typeof timer === 'object') timer.unref();
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
