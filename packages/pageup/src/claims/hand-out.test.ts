import { isAbortedError, isKeptRecordError, isStoreError } from '@bgc/pageup';
import type { ClaimedCheck, WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

/** A store in which this happens before a record is replaced by one in which the check is handed out. */
const beforeHandOut = (world: TenantWorld, happens: () => Promise<unknown>): WorkStore => ({
  ...world.store,
  records: {
    ...world.store.records,
    async replace(key, version, value) {
      if (value.includes('"state":"handedOut"')) await happens();
      return world.store.records.replace(key, version, value);
    },
  },
});

const givenBack = async (): Promise<TenantWorld> => {
  const world = openTenant(1);
  for await (const check of world.client().claim({ store: world.store })) await check.release();
  return world;
};

describe('A check that is about to be handed out', () => {
  test('is not, and is counted, where its lease is lost in this moment: it is, under a new one', async () => {
    const world = openTenant(1);
    let lost = 0;
    const store = beforeHandOut(world, async () => {
      lost += 1;
      if (lost === 1) await world.sandbox.clock.advance(120_000);
    });
    const leases = { ...store.leases, renew: () => Promise.reject(new Error('away')) };
    const run = world.client().claim({ store: { ...store, leases } });
    const { value: check } = await run.next();
    expect(check).toMatchObject({ resumed: true });
    await check?.done();
    expect(run.summary).toMatchObject({ handedOut: 1, leasesLost: 1 });
    expect((await run.next()).done).toBe(true);
    expect(world.sandbox.clock.pending()).toBe(0);
  });

  test('stops the drain where the store fails', async () => {
    const world = openTenant(1);
    const run = world.client().claim({ store: beforeHandOut(world, () => Promise.reject(new Error('away'))) });
    expect(await rejection(world.settled(run.next()))).toSatisfy(isStoreError);
    expect(run.summary).toMatchObject({ handedOut: 0, leasesLost: 0 });
    expect(await world.drain()).toHaveLength(1);
  });

  test('is given back when the drain is aborted first', async () => {
    const world = openTenant(2);
    const controller = new AbortController();
    const run = world.client().claim({ store: world.store, signal: controller.signal });
    await (await run.next()).value?.done();
    controller.abort();
    const error = await rejection(run.next());
    expect(error).toSatisfy(isAbortedError);
    expect(error).toMatchObject({ provider: 'pageup', message: expect.stringContaining('The drain was aborted.') });
    expect(error).toMatchObject({ advice: expect.stringContaining('Nothing is lost') });
    expect(run.summary).toMatchObject({ handedOut: 1, resumed: 0 });
    expect(await world.drain()).toHaveLength(1);
  });
});

test('A check that was handed out says so in the store, and keeps its document there when told', async () => {
  const world = openTenant(1);
  const kept = async () => JSON.parse((await world.store.records.list(''))[0]?.value ?? '') as Record<string, unknown>;
  for await (const check of world.client().claim({ store: world.store, keepDocuments: true })) {
    expect(await kept()).toMatchObject({ state: 'handedOut' });
    await check.done();
  }
  expect(await kept()).toMatchObject({ state: 'done', document: expect.anything() });
});

test('A check that is detached stays its holder’s when the loop is left, and another one does not', async () => {
  const world = openTenant(2);
  const given: ClaimedCheck[] = [];
  for await (const check of world.client().claim({ store: world.store })) {
    given.push(check);
    if (given.length === 1) continue;
    // Not the one in hand: that one is given back.
    given[0]?.detach();
    break;
  }
  expect(given.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  await given[0]?.done();
  for await (const check of world.client().claim({ store: world.store })) {
    given.push(check);
    check.detach();
    break;
  }
  expect(given[2]?.signal.aborted).toBe(false);
  await given[2]?.done();
});

describe('A kept check that an earlier worker gave back', () => {
  test('is taken up once a drain, and given back when the drain is left before it is handed out', async () => {
    const world = await givenBack();
    const controller = new AbortController();
    const run = world.client().claim({ store: world.store, signal: controller.signal });
    const work = async (): Promise<number> => {
      let taken = 0;
      for await (const check of run) {
        taken += 1;
        await check.release();
      }
      return taken;
    };
    expect(await work()).toBe(1);
    expect(run.summary).toMatchObject({ handedOut: 1, resumed: 1, queued: 0 });
    expect(world.sandbox.clock.pending()).toBe(0);
  });

  test('whose record was damaged since it was listed in the store is reported after the others', async () => {
    const world = await givenBack();
    world.sandbox.pageup.seedChecks('218', 1);
    const damaged: WorkStore = {
      ...world.store,
      records: {
        ...world.store.records,
        async list(...given) {
          const listed = await world.store.records.list(...given);
          for (const { key, version, value } of listed)
            if (value !== 'junk') await world.store.records.replace(key, version, 'junk');
          return listed;
        },
      },
    };
    const run = world.client().claim({ store: damaged });
    await (await world.settled(run.next())).value?.done();
    expect(await rejection(world.settled(run.next()))).toSatisfy(isKeptRecordError);
    expect(run.summary).toMatchObject({ handedOut: 1, heldByOthers: 0 });
  });
});
