import { expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

test('An opened check has the document read while it is kept, and none after', async () => {
  const world = openTenant(2);
  const checks = world.client().claim({ store: world.store });
  const first = (await checks.next()).value;
  const lifecycle = world.client().lifecycle({ store: world.store });
  await first?.release();
  {
    await using check = await lifecycle.open(first?.id ?? '');
    expect(check.document).toEqual(first?.document);
    expect(check.document).toBe(check.document);
  }
  await checks.return();
  await world.drain();
  await using check = await lifecycle.open(first?.id ?? '');
  expect([check.raw, check.document]).toEqual([undefined, undefined]);
});
