import { expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

test('A check that PageUp refused is sent again once an hour is over, and not before', async () => {
  const world = openTenant(1);
  let sent = 0;
  const client = world.client({
    async fetch(input, init) {
      if (init?.method !== 'PUT') return world.sandbox.fetch(input, init);
      sent += 1;
      return Response.json([{ message: 'no' }], { status: 400 });
    },
  });
  const sentAfter = async (ms: number): Promise<number> => {
    await world.sandbox.clock.advance(ms);
    for await (const check of client.claim({ store: world.store })) expect(check).toBeUndefined();
    return sent;
  };
  expect([await sentAfter(0), await sentAfter(0), await sentAfter(3_599_999), await sentAfter(1)]).toEqual([
    1, 1, 1, 2,
  ]);
});
