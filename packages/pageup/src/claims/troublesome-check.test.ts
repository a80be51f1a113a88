import { isCannotKeepError } from '@bgc/pageup';
import type { SetAsideCheck, WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

describe('A troublesome check', () => {
  const shuffled = async (world: ReturnType<typeof openTenant>, change: (items: Record<string, unknown>[]) => void) => {
    const reported: SetAsideCheck[] = [];
    const client = world.client({
      async fetch(input, init) {
        const response = await world.sandbox.fetch(input, init);
        if (init?.method !== 'GET') return response;
        const items = (await response.json()) as Record<string, unknown>[];
        change(items);
        return Response.json(items);
      },
    });
    const run = client.claim({ store: world.store, onSetAside: (check) => void reported.push(check) });
    const handedOut: string[] = [];
    const take = async (): Promise<void> => {
      for await (const check of run) {
        handedOut.push(check.id);
        await check.done();
      }
    };
    const error = await world.settled(
      take().then(
        () => undefined,
        (thrown: unknown) => thrown,
      ),
    );
    return { reported, handedOut, error, summary: run.summary };
  };

  test('that cannot be read is kept, queued, set aside and reported, and blocks nobody', async () => {
    const world = openTenant(7);
    const odd = world.sandbox.pageup.state('218')[0]?.id ?? '';
    const { reported, handedOut, error, summary } = await shuffled(world, (items) => {
      for (const item of items) if (String(item['id']) === odd) item['applicant'] = 'not an object';
    });
    expect(error).toBeUndefined();
    expect(handedOut).toHaveLength(6);
    expect(reported).toMatchObject([{ id: odd, reason: 'unreadable', path: 'applicant' }]);
    expect(summary.setAside).toEqual(reported);
    expect(world.sandbox.pageup.check('218', odd).record.status).toBe('queued');
    // Not tried again by itself, but after an upgrade; and never out of reach.
    expect(await world.drain()).toEqual([]);
    await using opened = await world.client().lifecycle({ store: world.store }).open(odd);
    expect(opened.raw).toMatchObject({ applicant: 'not an object' });
  });

  test('that PageUp refuses to queue is kept, set aside and reported, and blocks nobody', async () => {
    const world = openTenant();
    const refused = world.sandbox.pageup.magicValues.find(({ refuses }) => refuses === 'queued')?.lastName;
    const gone = world.sandbox.pageup.magicValues.find((magic) => magic.gone === true)?.lastName;
    const names = [refused, gone].filter((name) => name !== undefined);
    expect(names.length).toBeGreaterThan(0);
    world.sandbox.pageup.seedChecks('218', [...names.map((lastName) => ({ lastName })), {}, {}]);
    const { reported, handedOut, error } = await shuffled(world, () => undefined);
    expect(error).toBeUndefined();
    expect(handedOut).toHaveLength(2);
    expect(reported).toHaveLength(names.length);
    expect(reported.every(({ reason }) => reason === 'rejected')).toBe(true);
  });

  test('without an id stops the drain loudly, after the others of its page were secured', async () => {
    const world = openTenant(3);
    const { handedOut, error } = await shuffled(world, (items) => {
      if (items.length > 0) items.unshift({ applicant: {} });
    });
    expect(isCannotKeepError(error) && error.reason === 'no-id').toBe(true);
    expect(handedOut).toHaveLength(3);
  });

  test('that the store does not take stops the drain loudly, and stays pending', async () => {
    const world = openTenant(1);
    const full: WorkStore = {
      ...world.store,
      records: {
        ...world.store.records,
        insert: async () => {
          throw new Error('disk full');
        },
      },
    };
    const error = await rejection(world.settled(world.client().claim({ store: full }).next()));
    expect(isCannotKeepError(error) && error.reason === 'store').toBe(true);
    expect(world.sandbox.pageup.summary().unclaimed).toBe(1);
    expect(await world.drain()).toHaveLength(1);
  });

  test('whose answer is lost again and again is postponed, so that the next drain begins with the others', async () => {
    const world = openTenant(3);
    const [first = ''] = world.sandbox.pageup.state('218').map(({ id }) => id);
    world.sandbox.faults.add({ kind: 'reset', operation: 'update', subject: first, times: 3 });
    expect(await rejection(world.settled(world.client().claim({ store: world.store }).next()))).toMatchObject({
      code: 'connection',
    });
    expect((await world.drain()).map(({ id }) => id)).not.toContain(first);
    await world.sandbox.clock.advance(60_000);
    expect((await world.drain()).map(({ id }) => id)).toEqual([first]);
  });
});
