import { beforeAll, describe, expect, it } from 'vitest';

import { canaryChecks } from '../canary-checks.ts';
import type { CanaryClient, CanaryRun } from '../canary-client.ts';
import { createCanaryWatch } from '../canary-watch.ts';

/** Watches a client, and shows that the canaries were really there, that leaks are found, and that there is none. */
export const canarySuite = <Own extends string = never>(client: CanaryClient<Own>): void => {
  const watch = createCanaryWatch<Own>(client);
  let ran: CanaryRun | undefined;
  beforeAll(async () => void (ran = await watch.during(() => client.run(watch))), 300_000);

  const { checks } = canaryChecks(client, watch, () => ran ?? { wentWell: [], behaviours: 0 });
  describe.each([...new Set(checks.map(({ group }) => group))])('%s', (group) => {
    it.each(checks.filter((check) => check.group === group))('$name', async ({ complaints, context }) => {
      expect(await complaints(), context?.() ?? '').toEqual([]);
    });
  });
};
