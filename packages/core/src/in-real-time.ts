import type { Clock } from './clock.ts';

/** What a digest, a store or a secret manager may take before a virtual clock goes on without it. */
export const patienceMs = 1_000;

/** A digest, a store, a secret manager: they take real time, in which a virtual clock must not run into the limits of a call or a handler. */
export const inRealTime = <T>(clock: Clock | undefined, work: Promise<T>): Promise<T> => {
  clock?.hold?.(work, patienceMs);
  return work;
};
