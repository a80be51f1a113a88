import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStore } from '@bgc/core/node';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { claimsProperty, nothingMet, seed } from './claims-property.ts';
import type { SharedTime } from './shared-time.ts';

// In memory where the system has a place for that: what is tested here is who sees what, not the disk.
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const directory = mkdtempSync(join(place, 'bgc-claims-'));
let time: SharedTime | undefined;
// One file for all runs: each works on a tenant of its own.
const store = openSqliteStore({
  path: join(directory, 'claims.sqlite'),
  clock: { now: () => time?.now() ?? 0, schedule: () => () => undefined },
});
const openStore = (shared: SharedTime) => {
  time = shared;
  return store;
};

afterAll(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

test(
  'Claiming over the SQLite store loses no check and no update, and never has two live holders of one, whatever crashes, stalls, lapses, is lost or put back to pending',
  {
    timeout: 900_000,
  },
  async () => {
    const met = nothingMet();
    await fc.assert(claimsProperty({ openStore, mostChecks: 3, met }), { numRuns: 1_000, seed: seed + 1 });
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(20);
  },
);
