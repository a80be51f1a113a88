import { createMemoryStore } from '@bgc/core';
import type { LeaseStore, WorkStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import { holdLease } from './held-lease.ts';

const leaseMs = 9_000;

describe('A lease that is given back while its renewal is under way leaves no timer behind', () => {
  test.each([
    ['renewed it', false],
    ['failed', true],
  ])('also when the store answers afterwards that it %s', async (_, fails) => {
    const clock = createVirtualClock();
    const { leases } = createMemoryStore({ clock });
    const slow: LeaseStore = {
      ...leases,
      async renew(lease, durationMs) {
        const renewed = await leases.renew(lease, durationMs);
        await new Promise<void>((answer) => void clock.schedule(1_000, answer));
        if (fails) throw new Error('away');
        return renewed;
      },
    };
    const held = await holdLease({ leases: slow, clock, owner: 'one', leaseMs }, 'key');
    await clock.advance(leaseMs / 3 + 500);
    await held?.release();
    await clock.advance(500);
    expect(clock.pending).toBe(0);
    expect(held?.signal.reason).toMatchObject({ code: 'lease_lost', reason: 'released' });
  });
});

/** Counts what was acquired and given back, by fencing token. */
const counting = (store: WorkStore) => {
  const acquired: string[] = [];
  const released: string[] = [];
  const counted: WorkStore = {
    ...store,
    leases: {
      ...store.leases,
      async acquire(...given) {
        const lease = await store.leases.acquire(...given);
        if (lease !== undefined) acquired.push(`${lease.key} ${lease.fencingToken}`);
        return lease;
      },
      release(lease) {
        released.push(`${lease.key} ${lease.fencingToken}`);
        return store.leases.release(lease);
      },
    },
  };
  return { counted, acquired, released };
};

describe('A check that a drain does not hand out', () => {
  test('is anybody’s as soon as it is set aside, and each lease is given back once', async () => {
    const world = openTenant(2);
    const [refused = ''] = world.sandbox.pageup.state('218').map(({ id }) => id);
    const client = world.client({
      fetch: async (input, init) =>
        init?.method === 'PUT' && String(input).endsWith(`/${refused}`)
          ? Response.json([{ message: 'no' }], { status: 400 })
          : world.sandbox.fetch(input, init),
    });
    const { counted, acquired, released } = counting(world.store);
    const run = client.claim({ store: counted });
    for await (const check of run) {
      expect(check.id).not.toBe(refused);
      // The other one is in hand meanwhile.
      await using opened = await world.client().lifecycle({ store: world.store }).open(refused, { waitMs: 0 });
      expect(opened.id).toBe(refused);
      await check.done();
    }
    expect(run.summary).toMatchObject({ handedOut: 1, leasesLost: 0, setAside: [{ id: refused, reason: 'rejected' }] });
    expect(released.toSorted()).toEqual(acquired.toSorted());
    expect(world.sandbox.clock.pending()).toBe(0);
  });
});
