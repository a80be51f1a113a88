import { doDeed } from '@bgc/promises';

import { byEscapeHatch } from './by-escape-hatch.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { OperationName } from './planted-provider.ts';
import { typedDeeds } from './typed-deeds.ts';
import type { Deed } from './typed-deeds.ts';

export interface Done {
  readonly name: OperationName;
  readonly ok: boolean;
}

/** Does these deeds one after the other, and looks at all that comes of them. */
export const doDeeds = async (world: CanaryWorld, deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) await doDeed(world, () => deed(world));
  world.surfaces.note('supportReport', world.client.supportReport());
};

/** Each way into an operation, the spec's and the callers'; says which of the latter went well. */
export const doOperation = async (world: CanaryWorld, name: OperationName): Promise<readonly Done[]> => {
  const done: Done[] = [];
  await doDeed(world, () => byEscapeHatch(name)(world));
  if (name !== 'requestToken')
    for (const deed of typedDeeds[name]) done.push({ name, ok: await doDeed(world, () => deed(world)) });
  world.surfaces.note('supportReport', world.client.supportReport());
  return done;
};
