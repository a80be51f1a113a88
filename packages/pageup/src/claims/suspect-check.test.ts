import { isKeptRecordError, isPermissionError } from '@bgc/pageup';
import type { ClaimedCheck, ClaimOptions, WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

/** Nothing was kept yet when this drain asked what is: it meets it on a page. */
const askedBefore = ({ leases, records }: WorkStore): WorkStore => ({
  leases,
  records: { ...records, list: async () => [] },
});

const idsOf = (world: TenantWorld): readonly string[] => world.sandbox.pageup.state('218').map(({ id }) => id);

interface Script {
  /** What PageUp lists on the first pages that are asked for; what it really has on those after them, and where none is told. */
  readonly pages: readonly (readonly string[] | undefined)[];
  readonly forbidden?: string;
}

/** A drain that was asked for before anything was kept. What it hands out stays in hand, unless `work` does something with it. */
const drainListed = async (
  world: TenantWorld,
  { pages, forbidden }: Script,
  options: Partial<ClaimOptions> = {},
  work: (check: ClaimedCheck) => Promise<unknown> = async () => undefined,
) => {
  let asked = 0;
  const client = world.client({
    async fetch(input, init) {
      if (init?.method === 'PUT' && String(input).endsWith(`/${forbidden}`)) return new Response(null, { status: 403 });
      if (init?.method !== 'GET') return world.sandbox.fetch(input, init);
      const ids = pages[asked];
      asked += 1;
      return ids === undefined ? world.sandbox.fetch(input, init) : Response.json(ids.map((id) => ({ id })));
    },
  });
  const run = client.claim({ store: askedBefore(world.store), revertGraceMs: 0, ...options });
  const taken: ClaimedCheck[] = [];
  const drain = async (): Promise<void> => {
    for await (const check of run) {
      if (taken.length >= 10) throw new Error('It goes round.');
      taken.push(check);
      check.detach();
      await work(check);
    }
  };
  const error = await world.settled(
    drain().then(
      () => undefined,
      (thrown: unknown) => thrown,
    ),
  );
  return { taken: taken.map(({ id }) => id), error, summary: run.summary };
};

/** One check, or more, that somebody was given and gave back. */
const givenBack = async (checks = 1) => {
  const world = openTenant(checks);
  for await (const check of world.client().claim({ store: world.store })) await check.release();
  const [id = ''] = idsOf(world);
  return { world, id };
};

/** And whom a customer put back to pending. */
const putBackToPending = async (checks = 1) => {
  const { world, id } = await givenBack(checks);
  await world.client().backgroundChecks.revertToPending(id);
  await world.sandbox.clock.advance(1);
  return { world, id };
};

const inHand = (world: TenantWorld) => world.sandbox.clock.pending();

describe('A check that was put back to pending', () => {
  test('is handed out once, also to a caller who keeps it in hand while the drain goes on', async () => {
    const { world, id } = await putBackToPending();
    expect(await drainListed(world, { pages: [] })).toMatchObject({ taken: [id], error: undefined });
  });

  test('leaves no lease behind where the store fails as it begins anew', async () => {
    const { world } = await putBackToPending();
    let puts = 0;
    const { replace } = world.store.records;
    const store: WorkStore = {
      ...world.store,
      records: {
        ...world.store.records,
        replace: (...given) => ((puts += 1) === 2 ? Promise.reject(new Error('away')) : replace(...given)),
      },
    };
    const { error } = await drainListed(world, { pages: [] }, { store: askedBefore(store) });
    expect(error).toMatchObject({ code: 'cannot_keep' });
    expect(inHand(world)).toBe(0);
  });

  test('so recently that the list may be behind is judged once a drain', async () => {
    const { world, id } = await putBackToPending();
    const more = world.sandbox.pageup.seedChecks('218', 6);
    const { taken, summary } = await drainListed(world, { pages: [] }, { revertGraceMs: 60_000 }, (check) =>
      check.done(),
    );
    expect(taken.toSorted()).toEqual(more.toSorted());
    expect(taken).not.toContain(id);
    expect(summary).toMatchObject({ pages: 3, heldByOthers: 0, leasesLost: 0 });
  });

  test('is not handed out as it was before, where the page that proves it could not be dealt with to its end', async () => {
    const { world, id } = await putBackToPending();
    const [other = ''] = world.sandbox.pageup.seedChecks('218', 1);
    const { taken, error } = await drainListed(world, { pages: [[id], [other, id]], forbidden: other });
    expect(error).toSatisfy(isPermissionError);
    expect(taken).toEqual([]);
    expect(inHand(world)).toBe(0);
  });

  test('after a page had not listed it is taken up by the same drain', async () => {
    const world = openTenant(1);
    const [check] = await world.drain();
    const id = check?.id ?? '';
    await world.client().backgroundChecks.revertToPending(id);
    await world.sandbox.clock.advance(1);
    const [other = ''] = world.sandbox.pageup.seedChecks('218', 1);
    const { taken, summary } = await drainListed(world, { pages: [[id], [other]] });
    expect(taken).toEqual([other, id]);
    expect(summary).toMatchObject({ leasesLost: 0, heldByOthers: 0 });
  });
});

describe('A check that another worker has queued since, and no later page lists', () => {
  test('is handed out once, also to a caller who keeps it in hand while the drain goes on', async () => {
    const { world, id } = await givenBack();
    expect(await drainListed(world, { pages: [[id]] })).toMatchObject({ taken: [id], error: undefined });
  });

  test('is handed out once, also where a still later page lists it again', async () => {
    const { world, id } = await givenBack();
    const { taken } = await drainListed(world, { pages: [[id], [], [id], []] }, {}, (check) => check.release());
    expect(taken).toEqual([id]);
  });

  test('is given back when the drain is left before it is handed out', async () => {
    const { world } = await givenBack(3);
    await drainListed(world, { pages: [idsOf(world)] }, {}, async (check) => {
      await check.release();
      throw new Error('enough');
    });
    expect(inHand(world)).toBe(0);
  });

  test('waits as long as the caller who gave it back asked for, and no longer', async () => {
    const world = openTenant(1);
    for await (const check of world.client().claim({ store: world.store }))
      await check.release({ retryAfterMs: 5_000 });
    const [id = ''] = idsOf(world);
    await world.sandbox.clock.advance(4_999);
    expect(await drainListed(world, { pages: [[id]] })).toMatchObject({ taken: [], error: undefined });
    expect(inHand(world)).toBe(0);
    await world.sandbox.clock.advance(1);
    expect(await drainListed(world, { pages: [[id]] })).toMatchObject({ taken: [id] });
  });

  test('and could not be read is left alone, unless those that are set aside are asked for', async () => {
    const { world, id } = await givenBack();
    const [stored] = await world.store.records.list('');
    if (stored === undefined) throw new Error('Nothing was kept.');
    const setAside = { reason: 'unreadable', at: 0, path: 'applicant' };
    const aside = { ...(JSON.parse(stored.value) as object), setAside };
    await world.store.records.replace(stored.key, stored.version, JSON.stringify(aside));
    expect(await drainListed(world, { pages: [[id]] })).toMatchObject({ taken: [], error: undefined });
    expect(await drainListed(world, { pages: [[id]] }, { includeSetAside: true })).toMatchObject({ taken: [id] });
  });
});

test('A kept record that cannot be read, and that only a page shows, is reported after the others', async () => {
  const world = openTenant(3);
  const [odd = '', ...others] = idsOf(world);
  await world.store.records.insert(`pageup/uat/dc2/218/${odd}`, 'junk');
  const { taken, error } = await drainListed(world, { pages: [] });
  expect(error).toSatisfy(isKeptRecordError);
  expect(taken.toSorted()).toEqual(others.toSorted());
});

test('A check whose record was purged since it was listed in the store is passed over', async () => {
  const world = openTenant(1);
  await world.drain();
  const store: WorkStore = {
    ...world.store,
    records: {
      ...world.store.records,
      async list(...given) {
        const listed = await world.store.records.list(...given);
        for (const { key } of listed) await world.store.records.delete(key);
        return listed.map((stored) => ({ ...stored, value: stored.value.replace('"done"', '"queued"') }));
      },
    },
  };
  const run = world.client().claim({ store });
  expect((await world.settled(run.next())).done).toBe(true);
  expect(run.summary).toMatchObject({ handedOut: 0, resumed: 0, leasesLost: 0, heldByOthers: 0 });
  expect(
    await rejection(
      world
        .client()
        .lifecycle({ store: world.store })
        .open(idsOf(world)[0] ?? ''),
    ),
  ).toMatchObject({
    code: 'nothing_kept',
  });
  expect(world.sandbox.clock.pending()).toBe(0);
});
