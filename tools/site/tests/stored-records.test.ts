import { createAttestrClient, createAttestrSettlement } from '@bgc/attestr';
import { createAttestrWebhookHandler, signAttestrWebhook } from '@bgc/attestr/webhooks';
import { createMemoryStore, eachRecord, isBgcError, type WorkStore } from '@bgc/core';
import { createPageUpClient } from '@bgc/pageup';
import { createSandbox, createVirtualClock } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';
import { createSterlingCallbackHandler, createSterlingDelivery } from '@bgc/sterling/callbacks';
import { createTruoraWebhookHandler, signTruoraWebhook } from '@bgc/truora/webhooks';
import { expect, test } from 'vitest';

import { CANDIDATE, STORED_BY } from './stored-records.ts';

const person = {
  clientReferenceId: '17',
  givenName: 'Robin',
  familyName: 'Sample',
  email: 'robin@example.com',
  dob: '1990-01-31',
};
const result = { reportType: 'Summary', reportLink: 'https://reports.example.com/1', status: 'pass' };
const screening = { id: '1001', status: 'pending', result: 'n/a', updatedAt: '2026-01-01T00:00:00Z' };
const credentials = 'sterling:a-long-random-text';
const signingKey = '00112233445566778899aabbccddeeff';
const webhookToken = 'as-the-dashboard-shows-it';
const clientSecret = 'a-client-secret';

/** Everything that writes to a store: three orders of PageUp, a candidate, and a delivery of each provider that makes them. */
const openWorld = () => {
  const clock = createVirtualClock({ startAt: Date.UTC(2026, 0, 5, 9) });
  const sandbox = createSandbox({ clock });
  const wire = { fetch: sandbox.fetch, clock, random: () => 0.5 };
  const tenant = sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', [{ id: '80751' }, { id: '80754' }, { id: '80757' }]);
  const sterlingAccount = sandbox.sterling.addAccount();
  const attestrAccount = sandbox.attestr.addAccount();

  const connect = (store: WorkStore) => {
    const told: string[] = [];
    const sterling = createSterlingClient({ ...sterlingAccount, store, ...wire });
    const readScreening = async () => {
      told.push('sterling read');
      return screening;
    };
    const settlement = createAttestrSettlement({
      client: createAttestrClient({ ...attestrAccount, ...wire }),
      store,
      onSettled: async ({ outcome }) => void told.push(`attestr ${outcome}`),
    });
    const handlers = {
      sterling: createSterlingCallbackHandler({
        ...{ credentials, store, clock },
        readScreening: { screenings: { get: readScreening } },
        onEvent: async ({ kind }) => void told.push(`sterling ${kind}`),
      }),
      truora: createTruoraWebhookHandler({
        ...{ signingKey, store, clock },
        onEvent: async ({ kind }) => void told.push(`truora ${kind}`),
      }),
      attestr: createAttestrWebhookHandler({
        ...{ webhookToken, clientSecret, store, clock },
        onEvent: settlement.receive,
      }),
    };
    return { pageup: createPageUpClient({ ...tenant, ...wire }), sterling, handlers, settlement, told };
  };

  return { sandbox, clock, connect, sentAt: clock.now() };
};
type World = ReturnType<typeof openWorld>;
type Handlers = ReturnType<World['connect']>['handlers'];

/** The same bytes at each call, as of a provider that comes again. */
const deliverAll = async ({ sentAt, clock }: World, handlers: Handlers): Promise<readonly number[]> => {
  const object = {
    check_id: 'CHK1',
    country: 'CO',
    type: 'person',
    status: 'completed',
    score: 1,
    update_date: '2026-01-01T00:00:00Z',
  };
  const events = [{ id: 'HKE1', event_type: 'check', event_action: 'finished', object }];
  const payload = { _id: 'AR1', status: 'COMPLETED', output: { status: 'Clear', verified: '26-07-2022' }, error: null };
  const sent = { ...clock, now: () => sentAt };
  const answers = [
    await handlers.sterling(createSterlingDelivery({ screening, credentials }).request),
    await handlers.truora((await signTruoraWebhook(events, { signingKey, clock: sent })).request),
    await handlers.attestr(
      (await signAttestrWebhook({ event: 'async.completed', payload }, { webhookToken, clientSecret })).request,
    ),
  ];
  return answers.map(({ status }) => status);
};

const failed = async (call: Promise<unknown>): Promise<void> => {
  await expect(call).rejects.toSatisfy(isBgcError);
};

/** The whole first day, in an empty store: what is done, what is not, and what nobody confirmed. */
const work = async (world: World): Promise<{ readonly store: WorkStore; readonly candidateId: string }> => {
  const store = createMemoryStore({ clock: world.clock });
  const { pageup, sterling, handlers, told } = world.connect(store);
  const { faults } = world.sandbox;
  let candidateId = '';
  await world.clock.run(async () => {
    for await (const check of pageup.claim({ store })) {
      await check.created({ referenceNumber: `REF-${check.id}` });
      if (check.id === '80751') continue;
      if (check.id === '80757') faults.add({ kind: 'accepted-but-timed-out', operation: 'update', times: 3 });
      const completed = check.completed({ results: [result] });
      await (check.id === '80757' ? failed(completed) : completed.then(() => check.done()));
    }
    candidateId = (await sterling.candidates.create(person)).id;
    faults.add({ kind: 'accepted-but-timed-out', operation: 'updateCandidate', times: 3 });
    await failed(sterling.candidates.edit(candidateId, { phone: '+15555550100' }));
    await handlers.sterling.track('1002');
    expect(await deliverAll(world, handlers)).toEqual([200, 200, 200]);
  });
  expect(told).toEqual(['sterling screening', 'truora check', 'attestr completed']);
  return { store, candidateId };
};

/** PageUp's document is PageUp's, and when something happened is no matter of the form. */
const formOf = (value: string): unknown =>
  value.startsWith('{')
    ? (JSON.parse(value, (name, member: unknown) => (name === 'document' ? 'as PageUp listed it' : member)) as unknown)
    : value;

test('what is written to a store is what is written down of the newest version', async () => {
  const { store, candidateId } = await work(openWorld());
  const written: Record<string, string> = {};
  for await (const { key, value } of eachRecord(store.records, ''))
    written[key.replace(candidateId, CANDIDATE)] = value;
  const forms = (records: Readonly<Record<string, string>>) =>
    Object.entries(records).map(([key, value]) => [key, formOf(value)]);
  expect(forms(written)).toEqual(forms(STORED_BY.at(-1)?.records ?? {}));
});

test.each(STORED_BY)('work goes on in a store that version $version wrote', async ({ records }) => {
  const world = openWorld();
  const { candidateId } = await work(world); // what the providers know of; its store is left aside
  const store = createMemoryStore({ clock: world.clock });
  for (const [key, value] of Object.entries(records)) {
    // Fencing tokens are the store's, and go on where they were.
    for (let token = 1; token <= 5; token += 1) {
      const lease = await store.leases.acquire(key, { owner: 'earlier', durationMs: 1_000 });
      if (lease) await store.leases.release(lease);
    }
    await store.records.insert(key.replace(CANDIDATE, candidateId), value);
  }
  const { pageup, sterling, handlers, told } = world.connect(store);

  await world.clock.run(async () => {
    const handedOut: unknown[] = [];
    for await (const check of pageup.claim({ store })) {
      handedOut.push([check.id, check.resumed, check.record.status, check.document.applicant !== undefined]);
      await check.done();
    }
    expect(handedOut).toEqual([
      ['80751', true, 'new', true],
      ['80757', true, 'completed', true],
    ]);
    const { phone, dob, middleName } = await sterling.candidates.edit(candidateId, { middleName: 'Q' });
    expect({ phone, dob, middleName }).toEqual({ phone: '+15555550100', dob: person.dob, middleName: 'Q' });
    expect(await deliverAll(world, handlers)).toEqual([200, 200, 200]);
  });
  expect(told).toEqual([]); // each was handled before
  expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 3, doubled: 0, wiped: 0 });

  await world.clock.advance(4 * 3_600_000);
  await world.clock.run(handlers.sterling.sweep());
  expect(told.filter((what) => what === 'sterling read')).toHaveLength(2);
});
