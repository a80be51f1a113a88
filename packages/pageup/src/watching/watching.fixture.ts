import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import type { PageUpClient, Watcher } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import { expect } from 'vitest';

export const minute = 60_000;

export const twoTenants = () => {
  const sandbox = createSandbox({ seed: 7 });
  const clients = ['218', '219'].map((tenantId): PageUpClient => {
    sandbox.pageup.addTenant({ tenantId });
    sandbox.pageup.seedChecks(tenantId, 3);
    return createPageUpClient({
      ...sandbox.pageup.options(tenantId),
      fetch: sandbox.fetch,
      clock: sandbox.clock,
      random: () => 0,
    });
  });
  return { sandbox, clients, store: createMemoryStore({ clock: sandbox.clock }) };
};

export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

export const stopped = async (watcher: Watcher): Promise<void> => {
  await watcher.stop();
  expect(watcher.status()).toMatchObject({ state: 'stopped', inFlight: 0 });
};
