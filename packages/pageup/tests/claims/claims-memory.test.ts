import { createMemoryStore } from '@bgc/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { claimsProperty, nothingMet, seed } from './claims-property.ts';
import { withoutFence, withoutKeepFirst, withoutLease } from './sabotage.ts';
import type { SharedTime } from './shared-time.ts';

const openStore = (time: SharedTime) =>
  createMemoryStore({ clock: { now: time.now, schedule: () => () => undefined } });
const mostChecks = 7;

test(
  'Claiming over the memory store loses no check and no update, and never has two live holders of one, whatever crashes, stalls, lapses, is lost or put back to pending',
  {
    timeout: 900_000,
  },
  async () => {
    const met = nothingMet();
    await fc.assert(claimsProperty({ openStore, mostChecks, met }), { numRuns: 1_000, seed });
    // The schedules went where it is dangerous.
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(20);
  },
);

describe('The property finds out when a protection is missing', () => {
  test.each([
    ['the lease is granted to everybody', withoutLease, 'two live holders', seed],
    ['the check is queued before it is kept', withoutKeepFirst, 'was lost', seed],
    // Of the seeds near by, one that finds it early.
    ['the fence is down', withoutFence, 'after it was done', seed + 2],
  ])('%s', { timeout: 900_000 }, async (_, sabotage, complaint, seed) => {
    const property = claimsProperty({ openStore, mostChecks, met: nothingMet(), sabotage });
    const details = await fc.check(property, { numRuns: 5_000, seed, endOnFailure: true });
    expect(details.failed).toBe(true);
    expect(String(details.errorInstance)).toContain(complaint);
  });
});
