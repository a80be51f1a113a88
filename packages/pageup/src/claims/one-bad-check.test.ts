import { inspect } from 'node:util';

import { isCannotKeepError, isPermissionError } from '@bgc/pageup';
import type { SetAsideCheck } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

const minute = 60_000;

/** The sandbox's list, with each document changed on its way. */
const listing = (world: TenantWorld, change: (document: Record<string, unknown>) => Record<string, unknown>) =>
  world.client({
    fetch: async (input, init) => {
      const response = await world.sandbox.fetch(input, init);
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('status=pending')) return response;
      const documents = (await response.json()) as Record<string, unknown>[];
      return Response.json(documents.map(change));
    },
  });

describe('One bad check never stands in the way of the others', () => {
  test('when PageUp forbids to queue that one only, the next drains take the others', async () => {
    const world = openTenant(4);
    const [first] = world.sandbox.pageup.state();
    world.sandbox.faults.add({ kind: 'forbidden', operation: 'update', subject: first?.id ?? '', times: 1_000 });
    expect(isPermissionError(await rejection(world.drain()))).toBe(true);
    expect(await world.drain()).toHaveLength(3);
    await world.sandbox.clock.advance(minute);
    expect(isPermissionError(await rejection(world.drain()))).toBe(true);
  });

  test('when it has no id, the others are handed out before the drain says so', async () => {
    const world = openTenant(7);
    const [first] = world.sandbox.pageup.state();
    const client = listing(world, ({ id, ...others }) => (String(id) === first?.id ? others : { ...others, id }));
    const seen: string[] = [];
    const drain = async (): Promise<void> => {
      for await (const check of client.claim({ store: world.store })) {
        seen.push(check.id);
        await check.done();
      }
    };
    expect(isCannotKeepError(await rejection(world.settled(drain())))).toBe(true);
    expect(seen).toHaveLength(6);
  });

  test.each(['completed', 'Queued', 'In Progress'])(
    'listed as %s it is left as it is, and reported',
    async (status) => {
      const world = openTenant(2);
      const [first] = world.sandbox.pageup.state();
      const client = listing(world, (document) =>
        String(document['id']) === first?.id ? { ...document, status } : document,
      );
      const aside: SetAsideCheck[] = [];
      const run = client.claim({ store: world.store, onSetAside: (check) => aside.push(check) });
      const drain = async (): Promise<void> => {
        for await (const check of run) await check.done();
      };
      await world.settled(drain());
      expect(run.summary).toMatchObject({ queued: 1, handedOut: 1 });
      expect(aside).toMatchObject([{ id: first?.id, reason: 'not-pending' }]);
      expect(world.sandbox.pageup.check('218', first?.id ?? '').history).toEqual([]);
    },
  );

  test('listed with a status that nobody documents it is taken all the same', async () => {
    const world = openTenant(1);
    const client = listing(world, (document) => ({ ...document, status: 'AwaitingProvider' }));
    expect((await world.settled(client.claim({ store: world.store }).next())).done).toBe(false);
  });

  test('refused by PageUp for ever it can be given up', async () => {
    const world = openTenant(1);
    const next = await world.settled(world.client().claim({ store: world.store }).next());
    if (next.done === true) throw new Error('A check was expected.');
    world.sandbox.faults.add({ kind: 'forbidden', operation: 'update', times: 1_000 });
    const { value: check } = next;
    expect(isPermissionError(await rejection(world.settled(check.created({ referenceNumber: 'REF-1' }))))).toBe(true);
    expect(isPermissionError(await rejection(world.settled(check.done())))).toBe(true);
    await world.settled(check.done({ dropUnconfirmed: true }));
    expect(await world.drain()).toEqual([]);
  });
});

describe('A check', () => {
  test('claimed by a worker without a filter is taken up by one whose filter it meets', async () => {
    const world = openTenant(1);
    const run = world.client().claim({ store: world.store });
    await world.settled(run.next());
    await world.settled(run.return());
    expect(await world.drain({ provider: 'somebody else' })).toEqual([]);
    expect(await world.drain({ provider: 'bg' })).toHaveLength(1);
  });

  test('shows nothing of the person when it is printed', async () => {
    const world = openTenant();
    world.sandbox.pageup.seedChecks('218', [{ lastName: 'Canary' }]);
    const [check] = await world.drain();
    expect(check?.document.applicant?.lastName).toBe('Canary');
    expect(inspect(check, { depth: Infinity }) + JSON.stringify(check)).not.toContain('Canary');
  });
});
