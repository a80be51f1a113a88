import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '@bgc/core';

interface Timer {
  readonly dueAt: number;
  readonly callback: () => void;
}

/** Turns of the event loop in which whatever is ready settles: promises, and the bodies of answers. */
const settle = async (): Promise<void> => {
  for (let count = 0; count < 5; count += 1) await turn();
};

/**
 * A clock that stands still until it is advanced, for a crowd: what is due at one moment begins together, instead of one after the
 * other, so that a hundred callers cost one wait.
 */
export const createCrowdClock = (start: number) => {
  const timers = new Set<Timer>();
  let time = start;
  const clock: Clock = {
    now: () => time,
    schedule(delayMs, callback) {
      const timer = { dueAt: time + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const nextDue = (): number => {
    let next = Number.POSITIVE_INFINITY;
    for (const { dueAt } of timers) next = Math.min(next, dueAt);
    return next;
  };
  const advance = async (milliseconds: number): Promise<void> => {
    const until = time + milliseconds;
    await settle();
    for (let next = nextDue(); next <= until; next = nextDue()) {
      time = next;
      for (const timer of timers) {
        if (timer.dueAt <= time && timers.delete(timer)) timer.callback();
      }
      await settle();
    }
    time = until;
  };
  return { clock, advance, settle, pending: () => timers.size };
};
