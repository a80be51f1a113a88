import { isOutcomeUnknownError } from '@bgc/sterling';
import { letTimePass } from '@bgc/promises';

import { byEscapeHatch } from './by-escape-hatch.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { OperationName } from './planted-provider.ts';
import { typedDeeds } from './typed-deeds.ts';
import type { Deed } from './typed-deeds.ts';

export interface Done {
  readonly name: OperationName;
  readonly ok: boolean;
}

const settle = async (world: CanaryWorld, work: () => Promise<unknown>): Promise<boolean> => {
  const ending = await letTimePass(world.clock, Promise.resolve().then(work));
  if (ending.ok) return true;
  world.surfaces.note('error', ending.error);
  const { error } = ending;
  const reconcile = isOutcomeUnknownError(error) ? error.reconcile : undefined;
  if (reconcile !== undefined) {
    const asked = await letTimePass(world.clock, reconcile());
    if (!asked.ok) world.surfaces.note('error', asked.error);
  }
  return false;
};

/** Does these deeds one after the other, and looks at all that comes of them. */
export const doDeeds = async (world: CanaryWorld, deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) await settle(world, () => deed(world));
  world.surfaces.note('supportReport', world.client.supportReport());
};

/** Each way into an operation, the spec's and the callers'; says which of the latter went well. */
export const doOperation = async (world: CanaryWorld, name: OperationName): Promise<readonly Done[]> => {
  const done: Done[] = [];
  await settle(world, () => byEscapeHatch(name)(world));
  if (name !== 'requestToken')
    for (const deed of typedDeeds[name]) done.push({ name, ok: await settle(world, () => deed(world)) });
  world.surfaces.note('supportReport', world.client.supportReport());
  return done;
};
