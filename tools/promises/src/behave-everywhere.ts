import type { DescribedOperation } from '@bgc/core';

import { callByEscapeHatch } from './by-escape-hatch.ts';
import type { EscapeHatch } from './by-escape-hatch.ts';
import { doDeed } from './do-deed.ts';
import type { DeedWorld } from './do-deed.ts';

/** A client and what it is watched by. */
export interface ClientWorld extends DeedWorld {
  readonly client: { readonly api: { readonly request: unknown }; readonly supportReport: () => unknown };
  readonly give: (place: string) => string;
}

export interface Everywhere<Name extends string, World extends ClientWorld, At> {
  readonly operations: Readonly<Record<Name, DescribedOperation>>;
  /** What the provider does at one operation; `answers well` is the one that is to succeed. */
  readonly behaviours: readonly { readonly name: string; readonly operation: Name; readonly at: At }[];
  readonly open: (at: At) => World;
  /** Every operation as its users call it. */
  readonly typedDeeds: Readonly<Record<Name, readonly ((world: World) => Promise<unknown>)[]>>;
  /** What the table of the spec does not say of a call. */
  readonly more?: (operation: Name, world: World) => Partial<EscapeHatch>;
  readonly afterwards?: (world: World) => Promise<void>;
}

/** Calls every operation, as the spec has it and as its users do, while the provider behaves in each way; gives those that succeeded with their users. */
export const behaveEverywhere = async <Name extends string, World extends ClientWorld, At>({
  operations,
  behaviours,
  open,
  typedDeeds,
  more = () => ({}),
  afterwards,
}: Everywhere<Name, World, At>): Promise<readonly Name[]> => {
  const wentWell = new Set<Name>();
  for (const { name, operation, at } of behaviours) {
    const world = open(at);
    const { client, give } = world;
    const hatch: EscapeHatch = { request: client.api.request, give, ...more(operation, world) };
    await doDeed(world, () => callByEscapeHatch(operations[operation], hatch));
    for (const deed of typedDeeds[operation])
      if ((await doDeed(world, () => deed(world))) && name === 'answers well') wentWell.add(operation);
    world.surfaces.note('supportReport', client.supportReport());
    await afterwards?.(world);
  }
  return [...wentWell];
};
