import type { WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

/** Everything was still under way when this drain asked what is kept: it meets it on a page. */
const askedBefore = ({ leases, records }: WorkStore): WorkStore => ({
  leases,
  records: { ...records, list: async () => [] },
});

/** PageUp lists these on the first page that is asked for, and then what it really has. */
const listedOnce = (world: TenantWorld, ids: readonly string[]) => {
  let asked = 0;
  return world.client({
    async fetch(input, init) {
      if (init?.method !== 'GET') return world.sandbox.fetch(input, init);
      asked += 1;
      return asked === 1 ? Response.json(ids.map((id) => ({ id }))) : world.sandbox.fetch(input, init);
    },
  });
};

const idsOf = (world: TenantWorld): readonly string[] => world.sandbox.pageup.state('218').map(({ id }) => id);

describe('A check that another worker has taken out of the queue since', () => {
  test('is handed out where that worker left it, once a later page no longer lists it', async () => {
    const world = openTenant(4);
    const first = world.client().claim({ store: world.store });
    const { value: inHand } = await first.next();
    await inHand?.done();
    await first.return();
    const run = listedOnce(world, idsOf(world)).claim({ store: askedBefore(world.store) });
    const taken: string[] = [];
    for await (const check of run) {
      expect(check.resumed).toBe(true);
      taken.push(check.id);
      await check.done();
    }
    expect(taken.toSorted()).toEqual(
      idsOf(world)
        .filter((id) => id !== inHand?.id)
        .toSorted(),
    );
    expect(run.summary).toMatchObject({ handedOut: 3, resumed: 3, queued: 0, heldByOthers: 0 });
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 4, doubled: 0, wiped: 0 });
    expect(await world.drain()).toEqual([]);
  });

  test('is left alone, and counted, while that worker holds it', async () => {
    const world = openTenant(3);
    const first = world.client().claim({ store: world.store });
    await first.next();
    const run = listedOnce(world, idsOf(world)).claim({ store: askedBefore(world.store) });
    for await (const check of run) expect(check).toBeUndefined();
    expect(run.summary).toMatchObject({ handedOut: 0, heldByOthers: 3, queued: 0 });
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 3, doubled: 0, wiped: 0 });
    await first.return();
    expect(await world.drain()).toHaveLength(3);
  });
});

test('A check whose record was purged between two looks at it is kept anew', async () => {
  const world = openTenant(1);
  let refused = 0;
  const { insert } = world.store.records;
  const store: WorkStore = {
    leases: world.store.leases,
    records: {
      ...world.store.records,
      insert: (...given) => ((refused += 1) === 1 ? Promise.resolve(undefined) : insert(...given)),
    },
  };
  expect(await world.drain({ store })).toHaveLength(1);
  expect(refused).toBe(2);
});

describe('A check that another worker kept, and could not take out of the queue', () => {
  const leave = async () => {
    const world = openTenant(1);
    const failing = world.client({
      fetch: async (input, init) =>
        init?.method === 'PUT' ? new Response(null, { status: 500 }) : world.sandbox.fetch(input, init),
    });
    await world.settled(rejection(failing.claim({ store: world.store }).next()));
    return { world, store: askedBefore(world.store) };
  };

  test('is left for a while, unless those that wait are asked for', async () => {
    const { world, store } = await leave();
    expect(await world.drain({ store })).toEqual([]);
    const [check] = await world.drain({ store, includeSetAside: true });
    expect(check).toMatchObject({ resumed: true });
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 1, doubled: 0, wiped: 0 });
  });

  test('is taken up as soon as the while is over', async () => {
    const { world, store } = await leave();
    const [stored] = await world.store.records.list('');
    const { notBefore } = JSON.parse(stored?.value ?? '') as { notBefore: number };
    await world.sandbox.clock.advance(notBefore - 1 - world.sandbox.clock.now());
    expect(await world.drain({ store })).toEqual([]);
    await world.sandbox.clock.advance(1);
    expect(await world.drain({ store })).toHaveLength(1);
  });

  test('is taken up at once where that worker had not come to that', async () => {
    const { world, store } = await leave();
    const [stored] = await world.store.records.list('');
    if (stored === undefined) throw new Error('Nothing was kept.');
    const before = { ...(JSON.parse(stored.value) as object), state: 'kept', pending: [], failures: 0, notBefore: 0 };
    await world.store.records.replace(stored.key, stored.version, JSON.stringify(before));
    expect(await world.drain({ store })).toMatchObject([{ resumed: true }]);
  });
});

test.each([
  ['kept', false],
  ['met by another worker', true],
])(
  'A check whose lease runs out while it is %s is counted, and handed out under a new one alone',
  async (_, isThere) => {
    const world = openTenant(1);
    const { insert } = world.store.records;
    const store: WorkStore = {
      leases: { ...world.store.leases, renew: () => Promise.reject(new Error('away')) },
      records: {
        ...world.store.records,
        insert: async (...given) => {
          const version = await insert(...given);
          await world.sandbox.clock.advance(120_000);
          return isThere ? undefined : version;
        },
      },
    };
    const run = world.client().claim({ store });
    for await (const check of run) {
      // Under a new lease.
      expect(check.resumed).toBe(true);
      await check.done();
    }
    expect(run.summary).toMatchObject({ leasesLost: 1 });
    await world.sandbox.clock.advance(120_000);
    const later = await world.drain();
    expect(run.summary.handedOut + later.length).toBe(1);
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 1, doubled: 0, wiped: 0 });
  },
);
