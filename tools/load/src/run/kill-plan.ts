import { pick } from '@bgc/promises/seeded-random';
import type { Random } from '@bgc/promises/seeded-random';

export interface PlannedKill {
  /** The share of all work after which it happens, from 0 to 1. */
  readonly at: number;
  /** The place of the worker. The first place is never killed. */
  readonly worker: number;
}

/** At moments and of workers that the seed decides, from the beginning to the end; earliest first. */
export const planKills = (kills: number, workers: number, random: Random): readonly PlannedKill[] => {
  const killable = Array.from({ length: workers - 1 }, (_, index) => index + 1);
  return Array.from({ length: kills }, (_, index) => ({
    // One in each part of the run, anywhere in it.
    at: 0.02 + (0.96 * (index + random())) / kills,
    worker: pick(random, killable),
  }));
};
