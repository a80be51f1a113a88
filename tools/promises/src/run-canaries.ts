import type { Canaries } from './canaries.ts';
import type { CanaryRun } from './canary-client.ts';
import type { CanaryWatch } from './canary-watch.ts';
import { withFailingHooks } from './failing-hooks.ts';
import type { Surfaces } from './surfaces.ts';

/** What a client of a provider has of its own in a run. */
export interface OwnCanaryRun<Own extends string> {
  /** Every way in which the provider behaves. */
  readonly behaviours: readonly unknown[];
  /** Loads what is loaded at its first use, so that loading takes no part in what is watched. */
  readonly loadEverything: () => Promise<unknown>;
  /** Calls all that there is to call, and something under hooks that fail, too; gives the operations that succeeded as their users call them. */
  readonly callEverything: (hooks: {
    readonly watching: Surfaces<Own>;
    readonly failing: Surfaces<Own>;
  }) => Promise<Iterable<string>>;
  /** What options that hold this text are refused with. */
  readonly refusals: (canary: string) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Does the same with the sandbox. */
  readonly useSandbox: (canaries: Canaries, surfaces: Surfaces<Own>) => Promise<void>;
}

/** The run of a provider's client: all calls, options that are refused, and the sandbox. */
export const runCanaries = async <Own extends string>(
  { canaries, surfaces, errors: { surfaces: watching } }: CanaryWatch<Own>,
  { behaviours, loadEverything, callEverything, refusals, useSandbox }: OwnCanaryRun<Own>,
): Promise<CanaryRun> => {
  const failing = withFailingHooks(watching, canaries.plant('hooks.thrown', 'withheld'));
  await loadEverything();
  const wentWell = [...(await callEverything({ watching, failing }))];
  for (const error of await refusals(canaries.plant('refused.client.option', 'withheld')))
    watching.note('error', error);
  await useSandbox(canaries, surfaces);
  return { wentWell, behaviours: behaviours.length };
};
