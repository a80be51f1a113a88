import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

describe('A check that was put back to pending', () => {
  test('begins anew with a fresh document, also after it was done', async () => {
    const world = openTenant(1);
    const [first] = await world.drain();
    await world.client().backgroundChecks.revertToPending(first?.id ?? '');
    await world.sandbox.clock.advance(60_000);
    const [second] = await world.drain();
    expect(second).toMatchObject({ id: first?.id, resumed: false });
    expect(second?.generation).toBeGreaterThan(first?.generation ?? Infinity);
    expect(await world.drain()).toEqual([]);
  });

  test('within the grace time is left to a later drain, because it may only be that `queued` is applied late', async () => {
    const world = openTenant(1);
    const [first] = await world.drain();
    await world.client().backgroundChecks.revertToPending(first?.id ?? '');
    await world.sandbox.clock.advance(59_999);
    expect(await world.drain()).toEqual([]);
    await world.sandbox.clock.advance(1);
    expect(await world.drain()).toHaveLength(1);
  });

  test('begins anew at once where the grace time is none', async () => {
    const world = openTenant(1);
    const [first] = await world.drain();
    await world.client().backgroundChecks.revertToPending(first?.id ?? '');
    await world.sandbox.clock.advance(1);
    expect(await world.drain({ revertGraceMs: 0 })).toHaveLength(1);
  });

  test('is told from one that a stale page goes on to list', async () => {
    const world = openTenant(1);
    await world.drain();
    // The first GET still lists what was queued and done since.
    const [{ id } = { id: '' }] = world.sandbox.pageup.state('218');
    let asked = 0;
    const client = world.client({
      async fetch(input, init) {
        const response = await world.sandbox.fetch(input, init);
        if (init?.method !== 'GET') return response;
        asked += 1;
        // Even twice.
        return asked === 1 ? Response.json([{ id }, { id }]) : response;
      },
    });
    for await (const check of client.claim({ store: world.store })) expect(check).toBeUndefined();
    expect(asked).toBe(2);
    expect(world.sandbox.pageup.summary().doubled).toBe(0);
  });
});

test('A check whose `queued` was answered and is applied seconds later is not handed out twice', async () => {
  const world = openTenant(1);
  const client = world.client({
    fetch: async (input, init) => {
      if (init?.method !== 'PUT') return world.sandbox.fetch(input, init);
      const { signal: _, ...later } = init;
      world.sandbox.clock.schedule(2_000, () => void world.sandbox.fetch(input, later));
      return new Response(null, { status: 202 });
    },
  });
  const handedOut: string[] = [];
  for (const advanceMs of [0, 1_000, 1_000, 120_000]) {
    await world.sandbox.clock.advance(advanceMs);
    for await (const check of client.claim({ store: world.store })) {
      handedOut.push(check.id);
      await check.done();
    }
  }
  expect(handedOut).toHaveLength(1);
});
