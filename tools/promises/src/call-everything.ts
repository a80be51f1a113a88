import { behaveEverywhere } from './behave-everywhere.ts';
import type { ClientWorld, Everywhere } from './behave-everywhere.ts';
import { doDeed } from './do-deed.ts';
import type { OwnCanaryRun } from './run-canaries.ts';
import type { Surfaces } from './surfaces.ts';

export interface Everything<Name extends string, World extends ClientWorld, At, Own extends string> extends Omit<
  Everywhere<Name, World, At>,
  'open'
> {
  readonly open: (surfaces: Surfaces<Own>, at?: At) => World;
  /** The operation that is called under hooks that fail, too. */
  readonly failingAt: Name;
  /** What users do besides, while the provider answers well. */
  readonly particularDeeds: readonly ((world: World) => Promise<unknown>)[];
  readonly useWebhooks: (world: World) => Promise<void>;
}

/** The calls of a canary run: every operation while the provider behaves in each way, one of them under hooks that fail, and what users do besides. */
export const callEverything =
  <Name extends string, World extends ClientWorld, At, Own extends string>({
    open,
    failingAt,
    particularDeeds,
    useWebhooks,
    afterwards,
    ...everywhere
  }: Everything<Name, World, At, Own>): OwnCanaryRun<Own>['callEverything'] =>
  async ({ watching, failing }) => {
    const wentWell = await behaveEverywhere({
      ...everywhere,
      ...(afterwards && { afterwards }),
      open: (at) => open(watching, at),
    });
    await behaveEverywhere({
      ...everywhere,
      behaviours: everywhere.behaviours.filter(({ operation }) => operation === failingAt),
      open: (at) => open(failing, at),
    });
    const world = open(watching);
    for (const deed of particularDeeds) await doDeed(world, () => deed(world));
    await useWebhooks(world);
    await afterwards?.(world);
    return wentWell;
  };
