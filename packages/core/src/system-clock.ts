import type { Clock } from './clock.ts';

/** A longer delay overflows the timers of every runtime and fires at once. */
const longestTimer = 2_147_483_647;

const schedule = (delayMs: number, callback: () => void): (() => void) => {
  const part = Math.min(delayMs, longestTimer);
  let cancel = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    if (part === delayMs) callback();
    else cancel = schedule(delayMs - part, callback);
  }, part);
  return () => cancel();
};

/** The real time. Its timers keep the process alive, so that a pending call is never cut off by an early exit. */
export const systemClock: Clock = { now: () => Date.now(), schedule };

/** From 0 (included) to 1 (excluded). For spreading retries only, never for anything secret. */
export const systemRandom = (): number => Math.random();

/** Lets everything that is ready run first: promises, streams, cryptography. For virtual clocks. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
