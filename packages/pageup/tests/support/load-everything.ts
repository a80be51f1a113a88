import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import { turnsUntil } from '@bgc/promises';
import { createSandbox } from '@bgc/sandbox';

/**
 * Uses every part of the client once. Some are loaded from the disk when they are first needed, which takes real time: a test that moves a
 * virtual one past it would see timeouts that nobody else does.
 */
export const loadEverything = async (): Promise<void> => {
  const sandbox = createSandbox();
  const { clock } = sandbox;
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 1);
  const client = createPageUpClient({ ...sandbox.pageup.options('218'), fetch: sandbox.fetch, clock });
  const store = createMemoryStore({ clock });
  const use = async (): Promise<void> => {
    await client.api.GET('/v3/{tenantId}/backgroundchecking', {
      params: { path: { tenantId: '218' }, query: { status: 'pending' } },
    });
    for await (const check of client.claim({ store })) {
      await check.created({ referenceNumber: 'REF-1' });
      await (await check.resume()).cancel();
      await check.done();
      await (await client.lifecycle({ store }).open(check.id)).release();
    }
    await client.watch({ store, handle: async () => undefined }).stop();
  };
  let ended = false;
  const work = use().finally(() => (ended = true));
  await turnsUntil(clock, () => ended);
  await work;
};
