import { pause, settle } from './system-time.ts';

/** Rounds of the event loop before real time is spent on waiting. */
const ROUNDS = 4;
/** Real milliseconds between two looks. */
const LOOK = 2;

export interface Holds {
  any(): boolean;
  add(work: PromiseLike<unknown>, patienceMs: number): void;
  /** When all of it has ended, or has had its patience: then it is waited for no longer. */
  released(): Promise<void>;
}

/** The real I/O that a virtual clock waits for. */
export const createHolds = (): Holds => {
  const patience = new Map<object, number>();

  return {
    any: () => patience.size > 0,
    add(work, patienceMs) {
      const hold = {};
      patience.set(hold, patienceMs);
      const release = (): void => void patience.delete(hold);
      work.then(release, release);
    },
    async released() {
      for (let round = 0; round < ROUNDS && patience.size > 0; round++) await settle();
      while (patience.size > 0) {
        await pause(LOOK);
        for (const [hold, left] of patience) {
          if (left <= LOOK) patience.delete(hold);
          else patience.set(hold, left - LOOK);
        }
      }
    },
  };
};
