import {
  createMemoryStore,
  createPageUpClient,
  isLeaseLostError,
  isUnconfirmedWriteError,
  systemClock,
} from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import { link } from '../lifecycle/lifecycle.fixture.ts';

describe('`done()`', () => {
  test('settles what was not confirmed, so that no update is swallowed', async () => {
    const world = openTenant(1);
    for await (const check of world.client({ retry: { maxRetries: 0 } }).claim({ store: world.store })) {
      world.sandbox.faults.add({ kind: 'reset', operation: 'update' });
      expect(isUnconfirmedWriteError(await rejection(check.created({ referenceNumber: 'REF-1' })))).toBe(true);
      await check.done();
      expect(world.sandbox.pageup.check('218', check.id).record).toMatchObject({ status: 'new' });
    }
    expect(await world.drain()).toEqual([]);
  });

  test('is refused while that cannot be confirmed, and the check is handed out again', async () => {
    const world = openTenant(1);
    for await (const check of world.client({ retry: { maxRetries: 0 } }).claim({ store: world.store })) {
      world.sandbox.faults.add({ kind: 'reset', operation: 'update', times: 2 });
      await rejection(check.created({ referenceNumber: 'REF-1' }));
      expect(isUnconfirmedWriteError(await rejection(check.done()))).toBe(true);
      expect(check.signal.aborted).toBe(false);
    }
  });

  test('that is refused makes a watcher give the check back and try again', async () => {
    const world = openTenant(1);
    const records: (string | undefined)[] = [];
    const watcher = world.client({ retry: { maxRetries: 0 } }).watch({
      store: world.store,
      handle: async (check) => {
        records.push(check.record.referenceNumber);
        if (records.length > 1) return;
        world.sandbox.faults.add({ kind: 'reset', operation: 'update', times: 2 });
        await check.created({ referenceNumber: 'REF-1' }).catch(() => undefined);
      },
    });
    await world.sandbox.clock.advance(120_000);
    expect(records).toEqual([undefined, 'REF-1']);
    expect(world.sandbox.pageup.state('218')[0]?.record).toMatchObject({ status: 'new', referenceNumber: 'REF-1' });
    expect(watcher.status().tenants[0]).toMatchObject({ handled: 1, handlerFailures: 1 });
    await watcher.stop();
  });
});

describe('A write of which nothing was sent', () => {
  test('for want of a token is told as what it is, and stays kept', async () => {
    const world = openTenant(1);
    for await (const check of world.client({ retry: { maxRetries: 0 } }).claim({ store: world.store })) {
      await world.sandbox.clock.advance(600_000);
      world.sandbox.faults.add({ kind: 'server-error', operation: 'token', times: 1 });
      const error = await world.settled(rejection(check.created({ referenceNumber: 'REF-1' })));
      expect(error).toMatchObject({ code: 'server', operation: expect.stringContaining('Token') });
      await check.settle();
      expect(world.sandbox.pageup.check('218', check.id).record).toMatchObject({ status: 'new' });
      await check.done();
    }
  });

  test('because no connection was made is told as what it is, however often it was tried', async () => {
    const world = openTenant(1);
    let refuse = false;
    let tried = 0;
    const client = world.client({
      fetch: async (input, init) => {
        if (!refuse || init?.method !== 'PUT') return world.sandbox.fetch(input, init);
        tried += 1;
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
      },
    });
    for await (const check of client.claim({ store: world.store })) {
      refuse = true;
      const error = await world.settled(rejection(check.created({ referenceNumber: 'REF-1' })));
      expect(error).toMatchObject({ code: 'connection' });
      expect(tried).toBeGreaterThan(1);
      refuse = false;
      await check.done();
      expect(world.sandbox.pageup.check('218', check.id).record).toMatchObject({ status: 'new' });
    }
  });

  test('is unconfirmed all the same when an earlier attempt of it had left', async () => {
    const world = openTenant(1);
    let puts = 0;
    const client = world.client({
      fetch: async (input, init) => {
        if (init?.method !== 'PUT' || ++puts === 1) return world.sandbox.fetch(input, init);
        const code = puts === 2 ? 'ECONNRESET' : 'ECONNREFUSED';
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
      },
    });
    for await (const check of client.claim({ store: world.store })) {
      const error = await world.settled(rejection(check.created({ referenceNumber: 'REF-1' })));
      expect(isUnconfirmedWriteError(error)).toBe(true);
    }
  });
});

test('A write that is refused with a 400 stays kept where the answer to an earlier attempt of it was lost: that one may have been applied', async () => {
  const world = openTenant(1);
  let puts = 0;
  const client = world.client({
    fetch: async (input, init) => {
      // The first one takes it out of the queue.
      if (init?.method !== 'PUT' || (puts += 1) === 1) return world.sandbox.fetch(input, init);
      if (puts === 3) return Response.json({}, { status: 400 });
      await world.sandbox.fetch(input, init);
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
    },
  });
  for await (const check of client.claim({ store: world.store })) {
    const completed = check.completed({ results: [{ reportType: 'Summary', reportLink: link }] });
    expect(await world.settled(rejection(completed))).toMatchObject({ code: 'validation', attempts: 2 });
    expect(world.sandbox.pageup.check('218', check.id).record).toMatchObject({ status: 'completed' });
    expect(check.record).toMatchObject({ status: 'completed', results: [{ reportType: 'Summary' }] });
  }
});

test('No attempt of a PUT leaves once its lease is over, even on a machine that slept and whose timers are late', async () => {
  const world = openTenant(1);
  let now = world.sandbox.clock.now();
  let sleeps = false;
  const due: (() => void)[] = [];
  // Only the pause between two attempts is ever over: all other timers come late.
  const clock = {
    now: () => now,
    schedule: (ms: number, callback: () => void) => {
      if (sleeps && ms < 1_000) {
        due.push(callback);
        queueMicrotask(() => {
          now += 60_000;
          due.splice(0).forEach((run) => run());
        });
      }
      return () => undefined;
    },
  };
  let puts = 0;
  const client = createPageUpClient({
    ...world.sandbox.pageup.options('218'),
    clock,
    random: () => 0.5,
    fetch: async (input, init) => {
      if (!sleeps || init?.method !== 'PUT') return world.sandbox.fetch(input, init);
      puts += 1;
      return new Response('', { status: 503 });
    },
  });
  for await (const check of client.claim({ store: createMemoryStore({ clock: systemClock }), leaseMs: 30_000 })) {
    sleeps = true;
    const error = await rejection(check.created({ referenceNumber: 'REF-1' }));
    expect(isLeaseLostError(error) && error.reason).toBe('expired');
    expect(puts).toBe(1);
    break;
  }
});
