import { isAbortedError, isKeptRecordError, isStoreError } from '@bgc/pageup';
import type { RecordStore, WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

/** Checks that an earlier worker took out of the queue and gave back. */
const givenBack = async (checks: number): Promise<TenantWorld> => {
  const world = openTenant(checks);
  for await (const check of world.client().claim({ store: world.store })) await check.release();
  return world;
};

/** The same, of which the first cannot be read. */
const withUnreadable = async () => {
  const world = openTenant(2);
  const odd = world.sandbox.pageup.state('218')[0]?.id ?? '';
  const client = world.client({
    async fetch(input, init) {
      const response = await world.sandbox.fetch(input, init);
      if (init?.method !== 'GET') return response;
      const documents = (await response.json()) as Record<string, unknown>[];
      return Response.json(
        documents.map((each) => (String(each['id']) === odd ? { ...each, applicant: 'Ada' } : each)),
      );
    },
  });
  for await (const check of client.claim({ store: world.store })) await check.done();
  return { world, odd };
};

const isOf = (id: string) => (stored: { readonly key: string }) => stored.key.endsWith(`/${id}`);

/** As an upgrade would: what could not be read can be. */
const mend = async (records: RecordStore, id: string): Promise<void> => {
  const stored = (await records.list('')).find(isOf(id));
  if (stored === undefined) throw new Error('Nothing is kept.');
  await records.replace(stored.key, stored.version, stored.value.replace('"applicant":"Ada"', '"applicant":{}'));
};

describe('A kept check that is set aside because it cannot be read', () => {
  test('is not tried again by itself, however long that is ago', async () => {
    const { world, odd } = await withUnreadable();
    await world.sandbox.clock.advance(7_200_000);
    await mend(world.store.records, odd);
    expect(await world.drain()).toEqual([]);
  });

  test('is handed out to who asks for those that are set aside, once it can be read', async () => {
    const { world, odd } = await withUnreadable();
    const again = world.client().claim({ store: world.store, includeSetAside: true });
    expect((await again.next()).done).toBe(true);
    expect(again.summary).toMatchObject({ handedOut: 0, setAside: [{ id: odd, reason: 'unreadable' }] });
    await mend(world.store.records, odd);
    expect(await world.drain({ includeSetAside: true })).toMatchObject([{ id: odd, resumed: true }]);
  });
});

test('A drain takes no lease of what is done, set aside, or cannot be read', async () => {
  const { world } = await withUnreadable();
  const [stored] = await world.store.records.list('');
  await world.store.records.insert(`${stored?.key ?? ''}-junk`, 'junk');
  const taken: string[] = [];
  const { leases } = world.store;
  const store: WorkStore = {
    ...world.store,
    leases: { ...leases, acquire: (...given) => (taken.push(given[0]), leases.acquire(...given)) },
  };
  expect(await rejection(world.client().claim({ store }).next())).toSatisfy(isKeptRecordError);
  expect(taken).toEqual([]);
});

test('A store that fails while a kept check is taken up stops the drain at once, before PageUp is asked', async () => {
  const world = await givenBack(1);
  const leases = { ...world.store.leases, acquire: () => Promise.reject(new Error('away')) };
  const run = world.client().claim({ store: { ...world.store, leases } });
  expect(await rejection(run.next())).toSatisfy(isStoreError);
  expect(run.summary).toMatchObject({ pages: 0, handedOut: 0 });
});

test('A kept check that was taken up and not handed out is anybody’s as soon as the drain ends', async () => {
  const world = await givenBack(2);
  const controller = new AbortController();
  const run = world.client().claim({ store: world.store, signal: controller.signal });
  await (await run.next()).value?.release();
  controller.abort();
  expect(await rejection(run.next())).toSatisfy(isAbortedError);
  expect(await world.drain()).toHaveLength(2);
  expect(world.sandbox.clock.pending()).toBe(0);
});

test('A kept check that was taken up is not begun anew in the same drain where PageUp’s list is behind', async () => {
  const world = openTenant(1);
  const refusing = world.client({
    fetch: async (input, init) =>
      init?.method === 'PUT' ? new Response(null, { status: 500 }) : world.sandbox.fetch(input, init),
  });
  await world.settled(rejection(refusing.claim({ store: world.store }).next()));
  await world.sandbox.clock.advance(3_600_000);
  const [listed] = world.sandbox.pageup.state('218');
  const behind = world.client({
    fetch: async (input, init) =>
      init?.method === 'GET' ? Response.json([{ id: listed?.id }]) : world.sandbox.fetch(input, init),
  });
  const run = behind.claim({ store: world.store, revertGraceMs: 0 });
  for await (const check of run) await check.done();
  expect(run.summary).toMatchObject({ handedOut: 1, resumed: 1, queued: 1, pages: 1 });
  expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 1, doubled: 0, wiped: 0 });
});

describe('A check that PageUp refuses to queue', () => {
  /** The PUTs of a drain are answered so; the first may have been applied before. */
  const answering = (
    world: TenantWorld,
    ...answers: readonly { readonly status: number; readonly applied: boolean }[]
  ) => {
    let puts = 0;
    const client = world.client({
      retry: { maxRetries: 0 },
      async fetch(input, init) {
        const answer = init?.method === 'PUT' ? answers[puts++] : undefined;
        if (answer === undefined || answer.applied) {
          const response = await world.sandbox.fetch(input, init);
          if (answer === undefined) return response;
        }
        return new Response('<html>', { status: answer.status, headers: { 'content-type': 'text/html' } });
      },
    });
    return { client, puts: () => puts };
  };

  test('is taken up again after an hour where an earlier PUT may have queued it: it is listed no more', async () => {
    const world = openTenant(1);
    const { client } = answering(world, { status: 502, applied: true }, { status: 400, applied: false });
    await world.settled(rejection(client.claim({ store: world.store }).next()));
    await world.sandbox.clock.advance(3_600_000);
    const refused = client.claim({ store: world.store });
    expect((await refused.next()).done).toBe(true);
    expect(refused.summary.setAside).toMatchObject([{ reason: 'rejected', status: 400 }]);
    expect(world.sandbox.pageup.summary()).toMatchObject({ byStatus: { pending: 0, queued: 1 } });
    expect(await world.drain()).toEqual([]);
    await world.sandbox.clock.advance(3_600_000);
    expect(await world.drain()).toMatchObject([{ resumed: true }]);
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 1, doubled: 0, wiped: 0 });
  });

  test('is taken up again where it was listed after an hour, and the answer to the PUT that queued it was lost', async () => {
    const world = openTenant(1);
    const { client } = answering(world, { status: 400, applied: false }, { status: 502, applied: true });
    expect((await client.claim({ store: world.store }).next()).done).toBe(true);
    await world.sandbox.clock.advance(3_600_000);
    await world.settled(rejection(client.claim({ store: world.store }).next()));
    expect(world.sandbox.pageup.summary()).toMatchObject({ byStatus: { pending: 0, queued: 1 } });
    await world.sandbox.clock.advance(60_000);
    expect(await world.drain()).toMatchObject([{ resumed: true }]);
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 1, doubled: 0, wiped: 0 });
  });

  test('is left to the list where it was never sent before: whether PageUp still has it is seen there', async () => {
    const world = openTenant(1);
    const { client, puts } = answering(world, { status: 400, applied: false }, { status: 400, applied: false });
    expect((await client.claim({ store: world.store }).next()).done).toBe(true);
    await world.sandbox.clock.advance(3_600_000);
    const unlisted = world.client({
      fetch: async (input, init) => (init?.method === 'GET' ? Response.json([]) : world.sandbox.fetch(input, init)),
    });
    expect((await unlisted.claim({ store: world.store }).next()).done).toBe(true);
    expect(puts()).toBe(1);
    expect(await world.drain()).toHaveLength(1);
  });
});
