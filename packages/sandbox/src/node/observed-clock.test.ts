import { expect, test } from 'vitest';

import { createVirtualClock } from '../clock/virtual-clock.ts';
import { createSandbox } from '../sandbox.ts';
import { createCaller } from '../testing/caller.ts';
import { observedClock } from './observed-clock.ts';

test('tells that an answer or a late write waits on a clock that stands still, and that it was advanced; and nothing of what nobody waits for', async () => {
  const told: string[] = [];
  const clock = observedClock(createVirtualClock(), {
    waiting: (what, now, dueAt) => told.push(`${what} ${dueAt - now}`),
    advanced: () => told.push('advanced'),
  });
  const sandbox = createSandbox({ clock });
  sandbox.pageup.addTenant({ tenantId: '218' });
  const [id = ''] = sandbox.pageup.seedChecks('218', 1);
  sandbox.sterling.addAccount();
  const caller = createCaller(sandbox, sandbox.fetch, '218', 'http://127.0.0.1');
  await caller.token();
  expect(told).toEqual([]);

  sandbox.faults.add({ kind: 'latency', operation: 'list', ms: 3000 });
  const answer = caller.list();
  await clock.advance(0);
  expect(told).toEqual(['an answer 3000', 'advanced']);
  await clock.advance(3000);
  expect((await answer).status).toBe(200);

  sandbox.faults.add({ kind: 'answered-then-applied-late', operation: 'update', ms: 5000 });
  await caller.put(id, { status: 'queued' });
  expect(told.slice(2)).toEqual(['advanced', 'a late write 5000']);
});
