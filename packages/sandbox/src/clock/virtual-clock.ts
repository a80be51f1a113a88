import { checkNames } from '../known-names.ts';
import type { VirtualClock } from './clock.ts';
import { createHolds } from './holds.ts';
import { runOnVirtualTime } from './run-on-virtual-time.ts';
import { settle, settleCrypto } from './system-time.ts';
import { createUnsettledNotice } from './unsettled-notice.ts';

/** 2026-01-05T09:00:00Z, a Monday morning: fixed, so that two runs print the same times. */
export const VIRTUAL_START = 1_767_603_600_000;

interface Timer {
  readonly dueAt: number;
  readonly order: number;
  readonly callback: () => void;
  readonly background: boolean;
}

const earliest = (timers: Iterable<Timer>): Timer | undefined => {
  let found: Timer | undefined;
  for (const timer of timers) {
    if (!found || timer.dueAt < found.dueAt || (timer.dueAt === found.dueAt && timer.order < found.order))
      found = timer;
  }
  return found;
};

/**
 * A clock that stands still until it is advanced.
 *
 * @example
 * const clock = createVirtualClock();
 * const sandbox = createSandbox({ clock });
 * await clock.advance(300_000); // every token is now expired
 */
export const createVirtualClock = (options: { startAt?: number } = {}): VirtualClock => {
  checkNames('createVirtualClock', options, ['startAt']);
  const timers = new Set<Timer>();
  let now = options.startAt ?? VIRTUAL_START;
  if (!Number.isFinite(now))
    throw new RangeError('createVirtualClock: startAt must be a number of milliseconds since 1970');
  let order = 0;
  const holds = createHolds();
  const notice = createUnsettledNotice();
  let awaited = 0;

  const add = (timer: Timer): void => {
    timers.add(timer);
    if (!timer.background && ++awaited === 1) notice.listen(true);
  };
  const remove = (timer: Timer): void => {
    if (timers.delete(timer) && !timer.background && --awaited === 0) notice.listen(false);
  };

  const clock: VirtualClock = {
    now: () => now,
    schedule(ms, callback, { background = false } = {}) {
      const timer: Timer = { dueAt: now + (ms > 0 ? ms : 0), order: order++, callback, background };
      add(timer);
      return () => remove(timer);
    },
    async advance(ms) {
      if (!(ms >= 0) || !Number.isFinite(ms))
        throw new RangeError('advance(ms): ms must be a finite number, not negative');
      const end = now + ms;
      await settle();
      for (;;) {
        let next = earliest(timers);
        // What is due at one moment begins together; time moves only when the cryptography and the real I/O of that moment have ended.
        if (!(next && next.dueAt <= now)) {
          await settleCrypto();
          await settle();
          next = earliest(timers);
        }
        while (holds.any() && !(next && next.dueAt <= now)) {
          await holds.released();
          await settle();
          next = earliest(timers);
        }
        if (!next || next.dueAt > end) break;
        remove(next);
        now = Math.max(now, next.dueAt);
        next.callback();
        await settle();
      }
      now = Math.max(now, end);
    },
    hold: (work, patienceMs) => holds.add(work, patienceMs),
    run: (work, limits) => runOnVirtualTime({ ...clock, holds }, work, limits),
    pending: () => timers.size,
    nextDueAt: ({ background = true } = {}) =>
      earliest(background ? timers : [...timers].filter((timer) => !timer.background))?.dueAt,
  };
  return clock;
};
