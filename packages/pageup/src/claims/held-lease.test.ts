import { createMemoryStore } from '@bgc/core';
import type { LeaseStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { holdLease } from './held-lease.ts';

const leaseMs = 9_000;
const open = (change: (leases: LeaseStore) => LeaseStore = (leases) => leases) => {
  const clock = createVirtualClock();
  const { leases } = createMemoryStore({ clock });
  const hold = (owner: string) => holdLease({ leases: change(leases), clock, owner, leaseMs }, 'key');
  return { clock, leases, hold };
};

describe('A held lease', () => {
  test('keeps others out for as long as it is renewed', async () => {
    const { clock, hold } = open();
    const held = await hold('one');
    await clock.advance(100 * leaseMs);
    expect(await hold('two')).toBeUndefined();
    expect(() => held?.assertHeld()).not.toThrow();
    await held?.release();
    expect((await hold('two'))?.fencingToken).toBeGreaterThan(held?.fencingToken ?? 0);
  });

  test('survives a store that fails for a while, and no longer', async () => {
    let failing = true;
    const { clock, hold } = open((leases) => ({
      ...leases,
      renew: (lease, durationMs) => (failing ? Promise.reject(new Error('away')) : leases.renew(lease, durationMs)),
    }));
    const held = await hold('one');
    await clock.advance(leaseMs / 3);
    failing = false;
    await clock.advance(leaseMs);
    expect(held?.signal.aborted).toBe(false);
    failing = true;
    await clock.advance(leaseMs);
    expect(held?.signal.aborted).toBe(true);
    expect(() => held?.assertHeld()).toThrow('ran out');
  });

  test('ends a lease’s time after its last renewal was asked for, not after that was answered', async () => {
    let renewals = 0;
    const { clock, hold } = open((leases) => ({
      ...leases,
      async renew(lease, durationMs) {
        if ((renewals += 1) > 1) throw new Error('away');
        const renewed = await leases.renew(lease, durationMs);
        await new Promise<void>((answer) => void clock.schedule(leaseMs / 2, answer));
        return renewed;
      },
    }));
    const held = await hold('one');
    const renewedUntil = leaseMs / 3 + leaseMs;
    await clock.advance(renewedUntil - 1);
    expect(() => held?.assertHeld()).not.toThrow();
    await clock.advance(1);
    expect(() => held?.assertHeld()).toThrow('ran out');
  });

  test('ends by the clock even when no timer ran, and never later than it was granted', async () => {
    let now = 0;
    const clock = { now: () => now, schedule: () => () => undefined };
    const { leases } = createMemoryStore({ clock });
    const slow: LeaseStore = {
      ...leases,
      async acquire(key, request) {
        const lease = await leases.acquire(key, request);
        now += 5_000;
        return lease;
      },
    };
    const held = await holdLease({ leases: slow, clock, owner: 'one', leaseMs }, 'key');
    now = leaseMs - 1;
    expect(() => held?.assertHeld()).not.toThrow();
    now = leaseMs;
    expect(() => held?.assertHeld()).toThrow('ran out');
  });

  test('that the store does not renew has run out, and nobody is said to have taken it', async () => {
    const { clock, hold } = open((inner) => ({ ...inner, renew: async () => undefined }));
    const held = await hold('one');
    await clock.advance(leaseMs / 3);
    expect(() => held?.assertHeld()).toThrow('ran out');
  });

  test('that was met by a later holder says so', async () => {
    const { hold } = open();
    const held = await hold('one');
    held?.lose('taken');
    expect(() => held?.assertHeld()).toThrow('Another holder');
  });

  test('leaves no timer behind', async () => {
    const { clock, hold } = open();
    await (await hold('one'))?.release();
    expect(clock.pending).toBe(0);
  });
});
