import { killedProcesses } from '@bgc/promises/suites';
import { startSandboxServer } from '@bgc/sandbox/server';
import type { FaultKind } from '@bgc/sandbox';
import { expect, it } from 'vitest';

import { lookInDashboard } from './support/ordering.ts';
import type { OrderingTask } from './support/ordering-process.ts';

const killAndRestart = killedProcesses<OrderingTask>(new URL('./support/ordering-process.ts', import.meta.url));

/** Where the process is when it is killed, and how many checks are paid for by then. */
const moments: readonly { readonly when: string; readonly fault: FaultKind; readonly paid: number }[] = [
  { when: 'after the order was taken', fault: { kind: 'accepted-but-timed-out', ending: 'silence' }, paid: 1 },
  { when: 'before the order was taken', fault: { kind: 'silence' }, paid: 0 },
];

it.concurrent.each(moments)(
  'a process that is killed $when leaves an order that is open: the next tells of it, and orders nothing',
  async ({ when, fault, paid }) => {
    await using server = await startSandboxServer({ seed: 5, prepare: ({ attestr }) => void attestr.addAccount() });
    const { sandbox } = server;
    const received = (): number => sandbox.journal.entries({ operation: 'createDocumentCheck' }).length;
    const { output } = await killAndRestart({
      ...{ sandbox, name: when, fault: { ...fault, provider: 'attestr', operation: 'createDocumentCheck' } },
      isReached: () => sandbox.attestr.state().paid === paid && sandbox.faults.list().every(({ fired }) => fired > 0),
      task: { account: server.attestrOptions() },
    });
    expect(output).toBe('unknown\n');
    expect([sandbox.attestr.state().paid, lookInDashboard(sandbox).length]).toEqual([paid, paid]);
    expect(received()).toBeLessThanOrEqual(1);
  },
);
