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

// Taken when this is loaded: fake timers that a test installs later stop what it waits for, but not the waiting for real I/O.
const { setTimeout: realTimeout } = globalThis;
const realImmediate = typeof setImmediate === 'function' ? setImmediate : undefined;

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (realImmediate) realImmediate(resolve);
    else realTimeout(resolve, 0);
  });

/** A pause in real time, which keeps the process alive. Milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => void realTimeout(resolve, ms));

/** Lets promises, streams and finished I/O run to where they wait again. */
export const settle = async (): Promise<void> => {
  await turn();
  await turn();
};

const ONE_BYTE = new Uint8Array(1);

/**
 * Lets what Web Crypto computes off this thread end, such as the hashes of a webhook handler: digests that are queued behind it. One may overtake what is
 * under way on another thread, so it is two, one after the other.
 */
export const settleCrypto = async (): Promise<void> => {
  for (let digests = 0; digests < 2; digests++) await globalThis.crypto?.subtle?.digest('SHA-256', ONE_BYTE);
};
