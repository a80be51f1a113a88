import { describe, expect, test } from 'vitest';

import { isAbortedError, isInvalidRequestError, isPermissionError, isRateLimitError } from '@bgc/pageup';
import type { ClaimedCheck, WorkStore } from '@bgc/pageup';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

const idsOf = (checks: readonly ClaimedCheck[]): string[] => checks.map(({ id }) => id);

describe('One drain', () => {
  test('hands out all pending checks, five a page, each queued before', async () => {
    const world = openTenant(12);
    const checks = await world.drain();
    expect(new Set(idsOf(checks)).size).toBe(12);
    expect(world.sandbox.pageup.summary()).toMatchObject({ claimed: 12, doubled: 0, wiped: 0 });
    expect(checks[0]).toMatchObject({ resumed: false, document: { id: checks[0]?.id } });
    expect(checks[0]?.document.applicant?.lastName).toEqual(expect.any(String));
  });

  test('asks for one provider only when told, and takes up only what was claimed likewise', async () => {
    const world = openTenant();
    world.sandbox.pageup.seedChecks('218', [{ provider: 'bg' }, { provider: 'other' }]);
    for await (const check of world.client().claim({ store: world.store, provider: 'bg' })) {
      expect(check.document.provider).toBe('bg');
      await check.release();
    }
    expect(await world.drain({ provider: 'other' })).toHaveLength(1);
    expect(await world.drain({ provider: 'bg' })).toHaveLength(1);
  });

  test('carries over what the GET shows of the writable members', async () => {
    const world = openTenant();
    world.sandbox.pageup.seedChecks('218', [
      { extra: { referenceNumber: 'REF-1', results: [{ reportType: 'Credit Check' }] } },
    ]);
    const [check] = await world.drain();
    const { record } = world.sandbox.pageup.check('218', check?.id ?? '');
    expect(record).toMatchObject({
      status: 'queued',
      referenceNumber: 'REF-1',
      results: [{ reportType: 'Credit Check' }],
    });
  });

  test('left early gives back what was not handed out, and the next drain takes it up', async () => {
    const world = openTenant(5);
    const run = world.client().claim({ store: world.store });
    let first: string | undefined;
    for await (const check of run) {
      first = check.id;
      await check.done();
      break;
    }
    expect(world.sandbox.pageup.summary().claimed).toBe(5);
    const rest = await world.drain();
    expect(rest).toHaveLength(4);
    expect(rest.every(({ resumed }) => resumed)).toBe(true);
    expect(idsOf(rest)).not.toContain(first);
  });

  test('does not touch what another live holder works on', async () => {
    const world = openTenant(1);
    for await (const check of world.client().claim({ store: world.store })) {
      const other = world.client().claim({ store: world.store });
      for await (const again of other) expect(again).toBeUndefined();
      expect(other.summary).toMatchObject({ handedOut: 0, heldByOthers: 1 });
      await check.done();
    }
  });

  test('hands out again what was given back or never finished, until it is done', async () => {
    const world = openTenant(1);
    for await (const check of world.client().claim({ store: world.store })) await check.release();
    const [again] = await world.drain();
    expect(again?.resumed).toBe(true);
    expect(await world.drain()).toEqual([]);
  });

  test('puts a check that was handed out before to `queued` no second time', async () => {
    const world = openTenant(1);
    for await (const check of world.client().claim({ store: world.store })) {
      await check.created({ referenceNumber: 'REF-1' });
      await check.release();
    }
    const [again] = await world.drain();
    expect(again?.record).toMatchObject({ status: 'new', referenceNumber: 'REF-1' });
    expect(world.sandbox.pageup.check('218', again?.id ?? '')).toMatchObject({ timesQueuedAgain: 0, wipes: [] });
  });

  test.each([false, true])(
    'does not take up what somebody finished since it was listed in the store, whether its document stays or not: %s',
    async (keepDocuments) => {
      const world = openTenant(1);
      for await (const check of world.client().claim({ store: world.store })) await check.release();
      const slow: WorkStore = {
        ...world.store,
        records: {
          ...world.store.records,
          async list(prefix, page) {
            const listed = await world.store.records.list(prefix, page);
            expect(await world.drain({ keepDocuments })).toHaveLength(1);
            return listed;
          },
        },
      };
      const run = world.client().claim({ store: slow });
      expect((await run.next()).done).toBe(true);
      expect(run.summary).toMatchObject({ handedOut: 0, setAside: [] });
    },
  );

  test('ends with a typed error when it is aborted', async () => {
    const world = openTenant(2);
    const run = world.client().claim({ store: world.store, signal: AbortSignal.abort() });
    expect(isAbortedError(await rejection(run.next()))).toBe(true);
  });

  test('refuses to work without a store', () => {
    const world = openTenant();
    const claim = () => world.client().claim({} as { store: WorkStore });
    expect(claim).toThrow('`store` is missing');
  });
});

test('A list that goes on naming a check which left the queue does not make a drain hand it out twice, or run for ever', async () => {
  const world = openTenant(2);
  let first: string | undefined;
  const client = world.client({
    async fetch(input, init) {
      const response = await world.sandbox.fetch(input, init);
      if (init?.method !== 'GET') return response;
      first ??= await response.text();
      return new Response(first, { headers: { 'content-type': 'application/json' } });
    },
  });
  const run = client.claim({ store: world.store });
  const handedOut: string[] = [];
  for await (const check of run) {
    handedOut.push(check.id);
    await check.done();
  }
  expect(new Set(handedOut).size).toBe(handedOut.length);
  expect(run.summary).toMatchObject({ handedOut: 2, pages: 2 });
});

describe('A page that came too late', () => {
  const late = (answers: number) => {
    const world = openTenant(1);
    let asked = 0;
    const client = world.client({
      async fetch(input, init) {
        const response = await world.sandbox.fetch(input, init);
        if (init?.method === 'GET' && ++asked <= answers) await world.sandbox.clock.advance(2_000);
        return response;
      },
    });
    const run = client.claim({ store: world.store, leaseMs: 60_000, maxPageAgeMs: 1_000 });
    return { world, run };
  };

  test('is asked for again before a check is taken from it', async () => {
    const { run } = late(2);
    expect((await run.next()).value).toMatchObject({ resumed: false });
    expect(run.summary.pages).toBe(3);
  });

  test('is not asked for without end', async () => {
    const { run, world } = late(Infinity);
    expect((await run.next()).done).toBe(true);
    expect(run.summary).toMatchObject({ pages: 3, queued: 0 });
    expect(world.sandbox.pageup.summary().unclaimed).toBe(1);
  });
});

describe('What concerns all checks stops the drain loudly', () => {
  test.each([
    ['403', { kind: 'forbidden', operation: 'update' }, isPermissionError],
    ['429, which is a daily limit', { kind: 'too-many-requests', operation: 'update' }, isRateLimitError],
  ] as const)('%s', async (_, fault, guard) => {
    const world = openTenant(2);
    world.sandbox.faults.add(fault);
    expect(guard(await rejection(world.settled(world.client().claim({ store: world.store }).next())))).toBe(true);
    // The one that met a 403 comes after the others: it may have been about that one.
    await world.sandbox.clock.advance(60_000);
    expect(await world.drain()).toHaveLength(2);
  });
});

describe('A check in hand', () => {
  test('is lost with its lease: its signal aborts, its methods refuse, and the next drain has it', async () => {
    const world = openTenant(1);
    // A store whose renewals fail, as when it cannot be reached.
    const broken: WorkStore = {
      ...world.store,
      leases: { ...world.store.leases, renew: () => Promise.reject(new Error('away')) },
    };
    for await (const check of world.client().claim({ store: broken, leaseMs: 10_000 })) {
      expect(check.signal.aborted).toBe(false);
      await world.sandbox.clock.advance(10_000);
      expect(check.signal.aborted).toBe(true);
      expect(await rejection(check.created({ referenceNumber: 'REF-1' }))).toMatchObject({
        code: 'lease_lost',
        reason: 'expired',
      });
      expect(await rejection(check.done())).toMatchObject({ code: 'lease_lost' });
    }
    expect(await world.drain()).toHaveLength(1);
  });

  test('stays its holder’s as long as it is renewed', async () => {
    const world = openTenant(1);
    for await (const check of world.client().claim({ store: world.store, leaseMs: 10_000 })) {
      await world.sandbox.clock.advance(600_000);
      expect(check.signal.aborted).toBe(false);
      await check.done();
      expect(check.signal.aborted).toBe(true);
    }
    expect(world.sandbox.clock.pending()).toBe(0);
  });

  test('is given back when the loop is left in the middle of it, and not when the loop went on', async () => {
    const world = openTenant(2);
    const given: ClaimedCheck[] = [];
    const work = async (): Promise<void> => {
      for await (const check of world.client().claim({ store: world.store })) {
        given.push(check);
        if (given.length === 2) throw new Error('handler');
      }
    };
    expect(await rejection(work())).toMatchObject({ message: 'handler' });
    expect(given.map(({ signal }) => signal.aborted)).toEqual([false, true]);
    expect((await world.drain()).map(({ id }) => id)).toEqual([given[1]?.id]);
    await given[0]?.done();
  });

  test('is given back by `await using` when its handler throws', async () => {
    const world = openTenant(1);
    const work = async (): Promise<void> => {
      for await (const check of world.client().claim({ store: world.store })) {
        await using _ = check;
        throw new Error('handler');
      }
    };
    expect(await rejection(work())).toMatchObject({ message: 'handler' });
    expect(await world.drain()).toHaveLength(1);
  });

  test('has its document deleted from the store when it is done, unless it is to stay', async () => {
    const world = openTenant(1);
    const [check] = await world.drain();
    const opened = await world
      .client()
      .lifecycle({ store: world.store })
      .open(check?.id ?? '');
    expect(opened.raw).toBeUndefined();
    await opened.release();
    expect(JSON.stringify(await world.store.records.list(''))).not.toContain(check?.document.applicant?.lastName);
  });

  test('says after `done()` where its document went when the résumé is asked for', async () => {
    const world = openTenant(1);
    const [check] = await world.drain();
    await using opened = await world
      .client()
      .lifecycle({ store: world.store })
      .open(check?.id ?? '');
    const error = await rejection(opened.resume());
    expect(isInvalidRequestError(error)).toBe(true);
    expect(error).toMatchObject({
      provider: 'pageup',
      message: expect.stringContaining('says where its résumé is, is not kept.'),
    });
    expect(String(error)).toMatch(/deleted at `done\(\)`.*keepDocuments/);
  });
});
