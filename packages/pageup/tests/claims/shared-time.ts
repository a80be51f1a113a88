import type { Clock } from '@bgc/core';

/** A process: it may die, and its clock may fall behind, as that of a machine that was paused. */
export interface Life {
  readonly name: string;
  dead: boolean;
  lagMs: number;
}

interface Timer {
  readonly life: Life;
  /** By the process's own clock. */
  readonly at: number;
  readonly callback: () => void;
}

/** One time for all processes, and a clock for each. */
export interface SharedTime {
  now(): number;
  clockOf(life: Life): Clock;
  /** Moves the time; the stalled process does not notice. Runs what falls due, in order. */
  jump(ms: number, stalled?: Life): void;
  /** Moves to the next timer and runs it; `false` when there is none. */
  toNextTimer(): boolean;
}

export const createSharedTime = (start: number): SharedTime => {
  let now = start;
  const timers = new Set<Timer>();
  const dueAt = ({ at, life }: Timer): number => at + life.lagMs;
  const next = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.life.dead) timers.delete(timer);
      else if (first === undefined || dueAt(timer) < dueAt(first)) first = timer;
    }
    return first;
  };
  const run = (timer: Timer): void => {
    timers.delete(timer);
    now = Math.max(now, dueAt(timer));
    timer.callback();
  };
  return {
    now: () => now,
    clockOf: (life) => ({
      now: () => now - life.lagMs,
      schedule(delayMs, callback) {
        const timer: Timer = { life, at: now - life.lagMs + Math.max(0, delayMs), callback };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
    }),
    jump(ms, stalled) {
      if (stalled !== undefined) stalled.lagMs += ms;
      const until = now + ms;
      for (let timer = next(); timer !== undefined && dueAt(timer) <= until; timer = next()) run(timer);
      now = until;
    },
    toNextTimer() {
      const timer = next();
      if (timer === undefined) return false;
      run(timer);
      return true;
    },
  };
};
