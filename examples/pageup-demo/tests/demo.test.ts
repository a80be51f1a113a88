import { describe, expect, it } from 'vitest';

import { runDemo, type DemoOutcome } from '../src/run-demo.ts';

const run = (worker: string, limitMs?: number): Promise<DemoOutcome> =>
  runDemo({
    worker: new URL(worker, import.meta.url),
    show: () => undefined,
    say: () => undefined,
    ...(limitMs ? { limitMs } : {}),
  });

describe('the demo', () => {
  it('loses, doubles and wipes nothing with two workers, faults and a kill on the way', async () => {
    const outcome = await run('../src/worker.ts');
    expect(outcome).toMatchObject({ checks: 40, claimed: 40, completed: 40, lost: 0, doubled: 0, wiped: 0 });
    expect(outcome.faults).toBeGreaterThan(0);
    expect(outcome.tokenRequests).toBeLessThan(outcome.calls / 4);
  }, 90_000);

  it('shows doubled checks when a worker claims without a lease', async () => {
    expect((await run('claim-without-lease.ts', 15_000)).doubled).toBeGreaterThan(0);
  }, 60_000);

  it('shows wiped checks when a worker puts only the new fields', async () => {
    expect((await run('put-only-new-fields.ts', 15_000)).wiped).toBeGreaterThan(0);
  }, 60_000);
});
