import { watch } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import { minute, stopped, twoTenants, untilAborted } from './watching.fixture.ts';

describe('The handlers of a tenant', () => {
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
});
