import { createMemoryStore } from '@bgc/core';
import { createPageUpClient } from '@bgc/pageup';
import { createBridgeRecords } from '@bgc/example-pageup-to-sterling/src/bridge-records.ts';
import { createSandbox } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';
import { expect, test } from 'vitest';

import { scopedStore } from '../worker/scoped-store.ts';
import { personOf } from '../world/people.ts';
import { atProviders } from './at-providers.ts';
import { leftOrders } from './left-orders.ts';
import { whereabouts } from './whereabouts.ts';

const minute = 60_000;

const open = (checks: number) => {
  const sandbox = createSandbox();
  const { clock, fetch } = sandbox;
  const { tenantId } = sandbox.pageup.addTenant({ tenantId: '218' });
  const people = Array.from({ length: checks }, (_, index) => personOf(0, index));
  const ids = sandbox.pageup.seedChecks(tenantId, people);
  const file = createMemoryStore({ clock });
  const store = scopedStore(file, `${tenantId}/`);
  const pageup = createPageUpClient({ ...sandbox.pageup.options(tenantId), fetch, clock });
  const look = async () => {
    const orders = await leftOrders(file, clock.now());
    return whereabouts(orders, atProviders(sandbox, orders));
  };
  return { sandbox, clock, ids, store, pageup, look };
};

test('a check that PageUp refused is told of with its pause, one in hand with its holder, and one that is over not at all', async () => {
  const { sandbox, clock, ids, store, pageup, look } = open(3);
  sandbox.faults.add({ provider: 'pageup', operation: 'update', kind: 'html-page', status: 400, times: 1 });
  const run = pageup.claim({ store });
  const first = await clock.run(run.next());
  if (first.done === true) throw new Error('Two of three can be claimed.');
  await clock.run(first.value.failed({ reason: 'Made up.' }));
  await clock.run(first.value.done());
  await clock.run(run.next());
  const found = await look();
  expect(found.map(({ check }) => check)).toEqual([`218/${ids[0]}`, `218/${ids[2]}`]);
  expect(found).toMatchObject([
    {
      pageup: 'pending, 0 PUTs',
      claim: expect.stringMatching(/^kept, set aside: rejected, due in 60 min, held by nobody/u),
      order: '',
      sterling: 'no screening',
      requests: expect.stringContaining('update 400 html-page (done: no)'),
    },
    { pageup: 'queued, 1 PUTs', claim: expect.stringMatching(/^handedOut, held; written/u) },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Load|example\.(?:com|org)/u);
});

test('an order whose screening PageUp does not know yet is told of with that screening and the callbacks to come', async () => {
  const { sandbox, clock, ids, store, pageup, look } = open(1);
  const sterling = createSterlingClient({
    ...sandbox.sterling.addAccount({
      packages: [{ id: '2345', title: 'Basic', components: ['Federal Criminal Check'] }],
      behaviour: { turnaround: minute },
    }),
    ...{ fetch: sandbox.fetch, clock },
  });
  const uri = 'https://bridge.example.com/callbacks/1';
  sandbox.callbacks.route(uri, () => new Response(null, { status: 503 }));
  const { id: candidateId } = await clock.run(
    sterling.candidates.create({
      clientReferenceId: 'a',
      givenName: 'Ada',
      familyName: 'Example',
      email: 'ada@example.com',
    }),
  );
  const screening = await clock.run(
    sterling.screenings.create({
      ...{ packageId: '2345', candidateId, endUserCertificate: 'true' },
      callback: { uri, credentials: { 'basic-auth': 'load:never-issued' } },
    }),
  );
  await createBridgeRecords(store.records, pageup.tenant).open({
    ...{ state: 'screening-intended', checkId: ids[0] ?? '', generation: 1, callbackUri: uri },
    ...{ clientReferenceId: 'a', idempotencyKey: 'b', candidateId },
  });
  await clock.advance(2 * minute);
  expect(await look()).toMatchObject([
    {
      order: 'screening-intended; written 2 min ago',
      sterling: `${screening.id} complete`,
      callbacks: expect.stringMatching(/^waiting, 1 tries, next in 14 min/u),
    },
  ]);
});
