import type { SandboxClock } from '../clock/clock.ts';
import type { DeliveryTraits } from './delivery.ts';

interface Gathered<T> extends Pick<DeliveryTraits, 'gatherMs' | 'order'> {
  readonly items: readonly T[];
  readonly start: (item: T) => void;
}

/** Holds back what belongs together until its window is over, then lets it go at one moment. */
export const createGathering = <T>(clock: SandboxClock) => {
  const held = new Map<string, Gathered<T>[]>();

  return {
    add(group: string, gathered: Gathered<T>): void {
      const waiting = held.get(group);
      if (waiting) return void waiting.push(gathered);
      held.set(group, [gathered]);
      clock.schedule(gathered.gatherMs, () => {
        const all = held.get(group) ?? [];
        held.delete(group);
        const ordered = gathered.order === 'newest-first' ? all.toReversed() : all;
        for (const { items, start } of ordered) for (const item of items) start(item);
      });
    },
  };
};
