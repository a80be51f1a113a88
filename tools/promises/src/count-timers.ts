import type { VirtualClock } from '@bgc/sandbox';
import type { Clock } from '@bgc/core';

/** The same time, and how many timers one of its users has left waiting: the sandbox's own are not among them. */
export const countTimers = (clock: VirtualClock): { readonly clock: Clock; readonly waiting: () => number } => {
  const waiting = new Set<object>();
  return {
    clock: {
      now: () => clock.now(),
      schedule(delayMs, callback) {
        const timer = {};
        waiting.add(timer);
        const cancel = clock.schedule(delayMs, () => {
          waiting.delete(timer);
          callback();
        });
        return () => {
          waiting.delete(timer);
          cancel();
        };
      },
      hold: (work, patienceMs) => clock.hold?.(work, patienceMs),
    },
    waiting: () => waiting.size,
  };
};
