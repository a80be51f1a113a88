import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { isKeptRecordError, watch } from '@bgc/pageup';
import type { Watcher, WatchReport } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import { minute, stopped, twoTenants } from './watching.fixture.ts';

describe('Watching', () => {
  test('hands every check to the handler and says that it is done, drain after drain', async () => {
    const world = openTenant(3);
    const seen: string[] = [];
    const watcher = world.client().watch({ store: world.store, handle: async ({ id }) => void seen.push(id) });
    await world.sandbox.clock.advance(0);
    expect(seen).toHaveLength(3);
    world.sandbox.pageup.seedChecks('218', 2);
    await world.sandbox.clock.advance(minute);
    expect(new Set(seen).size).toBe(5);
    expect(watcher.status()).toMatchObject({
      state: 'running',
      tenants: [{ state: 'waiting', handled: 5, failuresInARow: 0 }],
    });
    await stopped(watcher);
    expect(await world.drain()).toEqual([]);
    expect(world.sandbox.clock.pending()).toBe(0);
  });

  test('leaves a check with the handler that works on it, also when that one stops the watch', async () => {
    const world = openTenant(1);
    const { clock } = world.sandbox;
    const watcher: Watcher = world.client().watch({
      store: world.store,
      handle: async (check) => {
        void watcher.stop();
        await new Promise<void>((resolve) => void clock.schedule(5_000, resolve));
        await check.created({ referenceNumber: 'REF-1' });
      },
    });
    await clock.advance(1_000);
    expect(await world.drain()).toEqual([]);
    await world.settled(watcher.finished);
    expect(watcher.status()).toMatchObject({ tenants: [{ handled: 1, handlerFailures: 0 }] });
    expect(world.sandbox.pageup.state()[0]?.record).toMatchObject({ status: 'new', referenceNumber: 'REF-1' });
  });

  test('goes on, and the process too, when every observer rejects', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const told: string[] = [];
    // Typed as what returns nothing: that is how a rejecting observer is given.
    const rejecting = (name: string) =>
      (() => {
        told.push(name);
        return Promise.reject(new Error(name));
      }) as () => never;
    const world = openTenant(2);
    const [refused] = world.sandbox.pageup.state('218');
    const watcher = world
      .client({
        fetch: async (url, init) =>
          init?.method === 'PUT' && String(url).endsWith(`/${refused?.id}`)
            ? Response.json([{ message: 'Name is required' }], { status: 400 })
            : world.sandbox.fetch(url, init),
        onFailure: rejecting('onFailure'),
        logger: { error: rejecting('logger') },
      })
      .watch({
        store: world.store,
        handle: rejecting('handle'),
        onReport: rejecting('onReport'),
        onSetAside: rejecting('onSetAside'),
      });
    await world.sandbox.clock.advance(minute);
    await stopped(watcher);
    await nextTurn();
    process.off('unhandledRejection', note);
    expect(new Set(told)).toEqual(new Set(['handle', 'onReport', 'onSetAside', 'onFailure', 'logger']));
    expect(unhandled).toEqual([]);
  });

  test('goes on for one tenant while another fails, and backs off there', async () => {
    const { sandbox, clients, store } = twoTenants();
    sandbox.pageup.behave('218', { partnerClaim: false });
    const reports: WatchReport[] = [];
    const handled: string[] = [];
    const watcher = watch({
      clients,
      store,
      handle: async (_, { tenant }) => void handled.push(tenant.tenantId),
      onReport: (report) => void reports.push(report),
    });
    await sandbox.clock.advance(10 * minute);
    expect(handled).toEqual(['219', '219', '219']);
    // After 2, 4 and 8 minutes instead of each minute.
    expect(reports.map(({ kind }) => kind)).toEqual(['drain', 'drain', 'drain']);
    expect(watcher.status().tenants[0]).toMatchObject({
      state: 'backing-off',
      failuresInARow: 3,
      lastError: 'permission',
    });
    sandbox.pageup.behave('218', { partnerClaim: true });
    sandbox.pageup.revokeTokens();
    await sandbox.clock.advance(10 * minute);
    expect(handled.filter((tenantId) => tenantId === '218')).toHaveLength(3);
    await stopped(watcher);
  });

  test('hands a check out again when its handler threw, after a growing pause', async () => {
    const world = openTenant(1);
    const reports: WatchReport[] = [];
    const attempts: number[] = [];
    const watcher = world.client().watch({
      store: world.store,
      handle: async () => {
        attempts.push(world.sandbox.clock.now());
        if (attempts.length < 4) throw new Error('not yet');
      },
      onReport: (report) => {
        reports.push(report);
        throw new Error('an observer’s own fault');
      },
    });
    await world.sandbox.clock.advance(15 * minute);
    const pauses = attempts.slice(1).map((at, index) => (at - (attempts[index] ?? 0)) / minute);
    expect(pauses).toEqual([1, 2, 4]);
    expect(reports.map(({ kind, checkId }) => [kind, typeof checkId])).toEqual(Array(3).fill(['handler', 'string']));
    expect(watcher.status().tenants[0]).toMatchObject({ handled: 1, handlerFailures: 3, failuresInARow: 0 });
    await stopped(watcher);
  });

  test('keeps its interval, and says so each time, while one kept record cannot be read', async () => {
    const world = openTenant(1);
    await world.store.records.insert('pageup/uat/dc2/218/000', 'junk');
    const reports: WatchReport[] = [];
    const watcher = world.client().watch({
      store: world.store,
      handle: async () => undefined,
      onReport: (report) => void reports.push(report),
    });
    await world.sandbox.clock.advance(5 * minute);
    expect(reports.map(({ error }) => isKeptRecordError(error))).toEqual(Array(6).fill(true));
    expect(watcher.status().tenants[0]).toMatchObject({ state: 'waiting', lastError: 'kept_record', handled: 1 });
    await stopped(watcher);
  });

  test('pauses a tenant on its daily limit until the next midnight in UTC, or as long as PageUp says', async () => {
    const { sandbox, clients, store } = twoTenants();
    sandbox.faults.add({ kind: 'too-many-requests', operation: 'list', tenant: '218' });
    sandbox.faults.add({ kind: 'too-many-requests', operation: 'list', tenant: '219', retryAfter: 7_200 });
    const watcher = watch({ clients, store, handle: async () => undefined });
    await sandbox.clock.advance(0);
    const start = sandbox.clock.now();
    const midnight = Date.UTC(2026, 0, 6);
    expect(watcher.status().tenants).toMatchObject([
      { state: 'daily-limit', nextDrainAt: midnight },
      { state: 'daily-limit', nextDrainAt: start + 7_200_000 },
    ]);
    await sandbox.clock.advance(midnight - start - 1);
    expect(sandbox.pageup.summary('218').claimed).toBe(0);
    expect(sandbox.pageup.summary('219').claimed).toBe(3);
    await sandbox.clock.advance(1);
    expect(sandbox.pageup.summary('218').claimed).toBe(3);
    await stopped(watcher);
  });

  test('stops gracefully: takes nothing new, and awaits the handlers at work', async () => {
    const world = openTenant(5);
    let finish = (): void => undefined;
    const watcher = world.client().watch({
      store: world.store,
      concurrency: 1,
      handle: () => new Promise<void>((resolve) => (finish = resolve)),
    });
    await world.sandbox.clock.advance(0);
    expect(watcher.status().inFlight).toBe(1);
    const stop = watcher.stop();
    await world.sandbox.clock.advance(0);
    expect(watcher.status().state).toBe('stopping');
    finish();
    await stop;
    expect(watcher.status()).toMatchObject({
      state: 'stopped',
      inFlight: 0,
      tenants: [{ handled: 1, state: 'stopped' }],
    });
    expect(await world.drain()).toHaveLength(4);
  });

  test('ends when its signal is aborted', async () => {
    const world = openTenant(1);
    const abort = new AbortController();
    const watcher = world.client().watch({ store: world.store, handle: async () => undefined, signal: abort.signal });
    await world.sandbox.clock.advance(0);
    abort.abort();
    await watcher.finished;
    expect(watcher.status().state).toBe('stopped');
  });

  test('does not say done behind the back of a handler that gave the check back', async () => {
    const world = openTenant(1);
    const watcher = world.client().watch({ store: world.store, handle: (check) => check.release() });
    await world.sandbox.clock.advance(0);
    await stopped(watcher);
    expect(await world.drain()).toHaveLength(1);
  });

  test('refuses to begin with nothing to watch, or a number that makes no sense', () => {
    const world = openTenant();
    const handle = async (): Promise<void> => undefined;
    expect(() => watch({ clients: [], store: world.store, handle })).toThrow('clients');
    expect(() => world.client().watch({ store: world.store, handle, intervalMs: 0 })).toThrow('intervalMs');
  });
});
