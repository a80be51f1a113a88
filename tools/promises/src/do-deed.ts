import { isOutcomeUnknownError } from '@bgc/core';
import type { VirtualClock } from '@bgc/sandbox';

import { letTimePass } from './let-time-pass.ts';
import type { Surfaces } from './surfaces.ts';

export interface DeedWorld {
  readonly clock: VirtualClock;
  readonly surfaces: Pick<Surfaces, 'note'>;
}

/** Does something that a user of a client does, asks what became of it where nobody can tell, and notes each error; was it done? */
export const doDeed = async (world: DeedWorld, deed: () => Promise<unknown>): Promise<boolean> => {
  const ending = await letTimePass(world.clock, Promise.resolve().then(deed));
  if (ending.ok) return true;
  const { error } = ending;
  world.surfaces.note('error', error);
  const reconcile = isOutcomeUnknownError(error) ? error.reconcile : undefined;
  if (reconcile === undefined) return false;
  const asked = await letTimePass(world.clock, reconcile());
  if (!asked.ok) world.surfaces.note('error', asked.error);
  return false;
};
