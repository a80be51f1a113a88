import fc from 'fast-check';
import { beforeAll } from 'vitest';

import { loadKeptWork } from '../../src/load-kept-work.ts';
import type { Met } from './ledger.ts';
import type { Sabotage } from './sabotage.ts';
import { scenarioOf } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { runWorld } from './world.ts';
import type { WorldOptions } from './world.ts';

// A schedule must not depend on how long an import takes.
beforeAll(() => loadKeptWork());

export const seed = 20_260_105;

export const nothingMet = (): Met => ({
  handedOutAgain: 0,
  leaseLost: 0,
  zombies: 0,
  crashes: 0,
  reverts: 0,
  writes: 0,
  unsettledAtDone: 0,
});

/** Nothing is lost, and no check ever has two live holders: whatever the order of the processes' calls. */
export const claimsProperty = (options: {
  readonly openStore: WorldOptions['openStore'];
  /** More than a page of five, or less. */
  readonly mostChecks: number;
  readonly met: Met;
  readonly sabotage?: () => Sabotage;
}): fc.IAsyncPropertyWithHooks<[fc.Scheduler, Scenario]> => {
  let lastTenant = 1_000;
  return fc.asyncProperty(fc.scheduler(), scenarioOf(options.mostChecks), async (scheduler, scenario) => {
    lastTenant += 1;
    const { openStore, met, sabotage } = options;
    const violations = await runWorld(scheduler, scenario, {
      openStore,
      met,
      tenantId: String(lastTenant),
      sabotage: sabotage?.(),
    });
    if (violations.length > 0) throw new Error(violations.join('; '));
  });
};
