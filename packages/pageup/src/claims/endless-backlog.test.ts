import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

const leaseMs = 60_000;

/** One drain, which takes as long for a check as the next order takes to come: there is always something new. */
const drainUnderBacklog = async (
  world: TenantWorld,
  meanwhile: (id: string, taken: readonly string[]) => Promise<unknown>,
): Promise<readonly string[]> => {
  const taken: string[] = [];
  for await (const check of world.client().claim({ store: world.store, leaseMs, revertGraceMs: 0 })) {
    taken.push(check.id);
    await check.done();
    await meanwhile(check.id, taken);
    world.sandbox.pageup.seedChecks(world.tenantId, 1);
    await world.sandbox.clock.advance(10_000);
    // Long after three leases' time.
    if (taken.length === 30) break;
  }
  return taken;
};

describe('A drain that always finds new checks', () => {
  test('takes up what another worker left undone meanwhile', async () => {
    const world = openTenant(1);
    const other = world.client().claim({ store: world.store, leaseMs });
    const left = (await other.next()).value as { readonly id: string };
    world.sandbox.pageup.seedChecks(world.tenantId, 5);
    // It is held when this drain begins, and given back afterwards.
    const taken = await drainUnderBacklog(world, () => other.return());
    expect(taken).toContain(left.id);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('takes what was put back to pending meanwhile, and is not hindered by it', async () => {
    const world = openTenant(6);
    const taken = await drainUnderBacklog(world, async (id, { length }) => {
      if (length === 1) await world.client().backgroundChecks.revertToPending(id);
    });
    expect(taken.filter((id) => id === taken[0])).toHaveLength(2);
    expect(new Set(taken).size).toBe(taken.length - 1);
  });
});
