import type { Clock } from '../clock.ts';
import { nextTurn } from '../system-clock.ts';

/** A clock that stands still until it is moved, so that tests need not wait. */
export interface VirtualClock extends Clock {
  /** Moves the time, runs what falls due in its order, and lets promises settle before and after each. */
  advance(ms: number): Promise<void>;
  /** Lets promises settle without moving the time. */
  settle(): Promise<void>;
  /** Timers still waiting. */
  readonly pending: number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

const oneByte = new Uint8Array(1);

/** Lets what Web Crypto computes on other threads end: digests that are queued behind it. One may overtake what is under way on another thread, so it is two. */
const settleCryptography = async (): Promise<void> => {
  for (let digests = 0; digests < 2; digests += 1) await globalThis.crypto?.subtle?.digest('SHA-256', oneByte);
};

/**
 * A clock that stands still until told to move.
 *
 * @example
 * const clock = createVirtualClock({ now: Date.UTC(2026, 0, 1) });
 * const call = client.backgroundChecks.list({ status: 'pending' });
 * await clock.advance(500);
 */
export const createVirtualClock = ({ now: start = 0 }: { readonly now?: number } = {}): VirtualClock => {
  let time = start;
  const timers = new Set<Timer>();
  const settle = async (): Promise<void> => {
    await nextTurn();
    await settleCryptography();
    await nextTurn();
  };
  const nextDue = (until: number): Timer | undefined =>
    [...timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    schedule(delayMs, callback) {
      const timer = { at: time + (delayMs > 0 ? delayMs : 0), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    settle,
    async advance(ms) {
      const until = time + ms;
      await settle();
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer);
        time = Math.max(time, timer.at);
        timer.callback();
        await settle();
      }
      time = until;
      await settle();
    },
    get pending() {
      return timers.size;
    },
  };
};
