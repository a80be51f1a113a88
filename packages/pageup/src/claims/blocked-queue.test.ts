import { isQueueBlockedError } from '@bgc/pageup';
import type { WatchReport } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import type { Drain } from './drain.ts';
import type { Page } from './page.ts';
import { assertNotBlocked } from './queue-blocked.ts';

const refusing = (checks: number, refused: number) => {
  const world = openTenant(checks);
  const ids = world.sandbox.pageup.state('218').map(({ id }) => id);
  const blocked = new Set(ids.slice(0, refused));
  const client = world.client({
    fetch: async (input, init) =>
      init?.method === 'PUT' && [...blocked].some((id) => String(input).endsWith(`/${id}`))
        ? Response.json([{ message: 'no' }], { status: 400 })
        : world.sandbox.fetch(input, init),
  });
  const drain = async () => {
    const handedOut: string[] = [];
    let error: unknown;
    try {
      for await (const check of client.claim({ store: world.store })) {
        handedOut.push(check.id);
        await check.done();
      }
    } catch (thrown) {
      error = thrown;
    }
    return { handedOut, error };
  };
  return { world, client, blocked, drain };
};

describe('Five pending checks that PageUp refuses to queue', () => {
  test('hide all others, and every drain says so for as long as it lasts', async () => {
    const { world, blocked, drain } = refusing(8, 5);
    for (let count = 0; count < 3; count += 1) {
      const { error, handedOut } = await world.settled(drain());
      expect(isQueueBlockedError(error) && [...error.checkIds].sort()).toEqual([...blocked].sort());
      expect(handedOut).toEqual([]);
      expect(JSON.stringify(error)).not.toContain([...blocked][0]);
      await world.sandbox.clock.advance(60_000);
    }
    blocked.clear();
    await world.sandbox.clock.advance(3_600_000);
    const { error, handedOut } = await world.settled(drain());
    expect(error).toBeUndefined();
    expect(handedOut).toHaveLength(8);
  });

  test('are told of after everything else was handed out', async () => {
    const { world, client, blocked, drain } = refusing(1, 0);
    for await (const check of client.claim({ store: world.store })) await check.release();
    for (const id of world.sandbox.pageup.seedChecks('218', 6).slice(0, 5)) blocked.add(id);
    const { error, handedOut } = await world.settled(drain());
    expect(isQueueBlockedError(error)).toBe(true);
    expect(handedOut).toHaveLength(1);
  });

  test('are not told of while there are only four, which leave room for the others', async () => {
    const { world, drain } = refusing(8, 4);
    expect(await world.settled(drain())).toMatchObject({ error: undefined, handedOut: { length: 4 } });
  });

  test('are reported by a watcher', async () => {
    const { world, client } = refusing(8, 5);
    const reports: WatchReport[] = [];
    const watcher = client.watch({
      store: world.store,
      handle: async () => undefined,
      onReport: (report) => void reports.push(report),
    });
    await world.sandbox.clock.advance(200_000);
    expect(reports.length).toBeGreaterThan(1);
    expect(reports.every(({ kind, error }) => kind === 'drain' && isQueueBlockedError(error))).toBe(true);
    expect(watcher.status().tenants[0]).toMatchObject({ lastError: 'queue_blocked' });
    await watcher.stop();
  });
});

test('A page on which there is a sixth check is not blocked by five', () => {
  const ids = ['1', '2', '3', '4', '5'];
  const judge = (listed: readonly string[]) => () =>
    assertNotBlocked(
      { blocked: new Set(ids) } as Pick<Drain, 'blocked'> as Drain,
      {
        documents: listed.map((id) => ({ id })),
      } as Pick<Page, 'documents'> as Page,
    );
  expect(judge([...ids, '6'])).not.toThrow();
  expect(judge(ids)).toThrow('5 pending checks');
});
