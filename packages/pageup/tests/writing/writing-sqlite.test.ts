import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Clock } from '@bgc/core';
import { openSqliteStore } from '@bgc/core/node';
import fc from 'fast-check';
import { afterAll, test } from 'vitest';

import { plan } from './plan.ts';
import { runPlan } from './run-plan.ts';

const seed = 20_260_106;

// In memory where the system has a place for that: what is tested here is who sees what, not the disk.
const directory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bgc-writing-'));
let clock: Clock | undefined;
// One file for all runs: each works on a tenant of its own.
const store = openSqliteStore({
  path: join(directory, 'writing.sqlite'),
  clock: { now: () => clock?.now() ?? 0, schedule: () => () => undefined },
});

afterAll(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

test(
  'Over the SQLite store, too, PageUp has the union of what was meant after any sequence of calls, and nothing was ever wiped',
  { timeout: 300_000 },
  async () => {
    let lastTenant = 1_000;
    const openStore = (given: Clock) => {
      clock = given;
      return store;
    };
    const property = fc.asyncProperty(plan, async (acts) => {
      lastTenant += 1;
      const wrong = await runPlan(acts, { openStore, tenantId: String(lastTenant) });
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    });
    await fc.assert(property, { numRuns: 300, seed });
  },
);
