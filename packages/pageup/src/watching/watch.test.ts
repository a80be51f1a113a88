import { createMemoryStore, createPageUpClient, isKeptRecordError, watch } from '@bgc/pageup';
import type { PageUpClient, Watcher, WatchReport } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

const minute = 60_000;

const twoTenants = () => {
  const sandbox = createSandbox({ seed: 7 });
  const clients = ['218', '219'].map((tenantId): PageUpClient => {
    sandbox.pageup.addTenant({ tenantId });
    sandbox.pageup.seedChecks(tenantId, 3);
    return createPageUpClient({
      ...sandbox.pageup.options(tenantId),
      fetch: sandbox.fetch,
      clock: sandbox.clock,
      random: () => 0,
    });
  });
  return { sandbox, clients, store: createMemoryStore({ clock: sandbox.clock }) };
};

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const stopped = async (watcher: Watcher): Promise<void> => {
  await watcher.stop();
  expect(watcher.status()).toMatchObject({ state: 'stopped', inFlight: 0 });
};

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

  test('works on so many checks of one tenant at the same time as it is told', async () => {
    const { sandbox, clients, store } = twoTenants();
    const now: Record<string, number> = { 218: 0, 219: 0 };
    const most: Record<string, number> = { 218: 0, 219: 0 };
    const watcher = watch({
      clients,
      store,
      concurrency: 2,
      handle: async (_, { tenant: { tenantId } }) => {
        now[tenantId] = (now[tenantId] ?? 0) + 1;
        most[tenantId] = Math.max(most[tenantId] ?? 0, now[tenantId]);
        await new Promise<void>((resolve) => void sandbox.clock.schedule(1_000, resolve));
        now[tenantId] -= 1;
      },
    });
    await sandbox.clock.advance(0);
    expect(watcher.status().inFlight).toBe(4);
    await sandbox.clock.advance(10_000);
    expect(most).toEqual({ 218: 2, 219: 2 });
    expect(watcher.status().tenants).toMatchObject([{ handled: 3 }, { handled: 3 }]);
    await stopped(watcher);
  });

  test('never waits for a tenant whose calls hang', async () => {
    const { sandbox, clients, store } = twoTenants();
    sandbox.faults.add({ kind: 'silence', operation: 'list', tenant: '218', times: 100 });
    const handled: string[] = [];
    const watcher = watch({
      clients,
      store,
      concurrency: 1,
      handle: async (_, { tenant }) => void handled.push(tenant.tenantId),
    });
    await sandbox.clock.advance(1_000);
    expect(handled).toEqual(['219', '219', '219']);
    const stop = watcher.stop();
    await sandbox.clock.advance(120_000);
    await stop;
  });

  test('never lets the handlers of one tenant that hang keep those of another from working', async () => {
    const { sandbox, clients, store } = twoTenants();
    const handled: string[] = [];
    const watcher = watch({
      clients,
      store,
      concurrency: 2,
      handle: async (check, { tenant, signal }) => {
        if (tenant.tenantId === '219') handled.push(check.id);
        else await untilAborted(signal);
      },
    });
    await sandbox.clock.advance(minute);
    sandbox.pageup.seedChecks('219', 6);
    await sandbox.clock.advance(2 * minute);
    expect(handled).toHaveLength(9);
    expect(watcher.status().inFlight).toBe(2);
    await stopped(watcher);
  });

  test('drains a tenant on while one of its handlers hangs, as long as a slot is free', async () => {
    const world = openTenant(1);
    const handled: string[] = [];
    let hung = false;
    const watcher = world.client().watch({
      store: world.store,
      concurrency: 2,
      handle: async (check, { signal }) => {
        if (hung) handled.push(check.id);
        hung = true;
        if (handled.length === 0) await untilAborted(signal);
      },
    });
    await world.sandbox.clock.advance(0);
    world.sandbox.pageup.seedChecks('218', 3);
    await world.sandbox.clock.advance(2 * minute);
    expect(handled).toHaveLength(3);
    expect(watcher.status()).toMatchObject({ inFlight: 1, tenants: [{ state: 'waiting', handled: 3 }] });
    await stopped(watcher);
    expect(await world.drain()).toEqual([]);
  });

  test('tells its handlers when it is stopped, and gives back what waits for a slot', async () => {
    const world = openTenant(3);
    let told = 0;
    const watcher = world.client().watch({
      store: world.store,
      concurrency: 1,
      handle: (_, { signal }) =>
        new Promise<void>((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            told += 1;
            reject(new Error('stopped'));
          }),
        ),
    });
    await world.sandbox.clock.advance(0);
    expect(told).toBe(0);
    await stopped(watcher);
    expect(told).toBe(1);
    await world.sandbox.clock.advance(minute);
    expect(await world.drain()).toHaveLength(3);
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
