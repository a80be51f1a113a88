import { killedProcesses } from '@bgc/promises/suites';
import type { FaultKind } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { expect, it } from 'vitest';

import type { OrderingTask } from './support/ordering-process.ts';
import { brazilian } from './support/promise-world.ts';

const killAndRestart = killedProcesses<OrderingTask>(new URL('./support/ordering-process.ts', import.meta.url));

/** Where the process is when it is killed: the provider has made the check each time. */
const moments: readonly { readonly when: string; readonly fault: FaultKind }[] = [
  { when: 'waiting for an answer that never comes', fault: { kind: 'accepted-but-timed-out', ending: 'silence' } },
  { when: 'in the middle of its answer', fault: { kind: 'stalled-body' } },
];

it.concurrent.each(moments)(
  'a check is paid for once when the process is killed $when, and another goes on without force',
  async ({ when, fault }) => {
    await using server = await startSandboxServer({ seed: 5, prepare: ({ truora }) => void truora.addAccount() });
    const { sandbox } = server;
    const { output } = await killAndRestart({
      ...{ sandbox, name: when, fault: { ...fault, provider: 'truora', operation: 'createCheck' } },
      isReached: () => sandbox.truora.state().counts.paid === 1,
      task: { account: server.truoraOptions(), order: brazilian, settleMs: 60_000 },
      // It has arrived, as the counter says: no need to wait for it.
      again: { settleMs: 0 },
    });
    const { checks, counts } = sandbox.truora.state();
    expect(checks).toHaveLength(1);
    expect(counts).toMatchObject({ received: 2, created: 1, reused: 1, paid: 1, doubled: 0 });
    expect(output).toBe(`sending\n${checks[0]?.id}\n`);
  },
);
