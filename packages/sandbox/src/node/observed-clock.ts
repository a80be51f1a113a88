import type { VirtualClock } from '../clock/clock.ts';

/** What the clock does that somebody who watches wants to know. */
export interface ClockEvents {
  /** Something stands still until then: times in milliseconds since 1970. */
  waiting(what: string, now: number, dueAt: number): void;
  advanced(now: number): void;
}

/** A virtual clock that tells when somebody begins to wait on it, and when it was moved. */
export const observedClock = (clock: VirtualClock, events: ClockEvents): VirtualClock => ({
  ...clock,
  schedule(ms, callback, options) {
    const { waiting } = options ?? {};
    if (waiting !== undefined && ms > 0) events.waiting(waiting, clock.now(), clock.now() + ms);
    return clock.schedule(ms, callback, options);
  },
  async advance(ms) {
    await clock.advance(ms);
    events.advanced(clock.now());
  },
});
