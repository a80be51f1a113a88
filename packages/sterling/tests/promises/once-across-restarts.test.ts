import { createSterlingClient } from '@bgc/sterling';
import { killedProcesses } from '@bgc/promises/suites';
import { startSandboxServer } from '@bgc/sandbox/server';
import type { FaultKind } from '@bgc/sandbox';
import { expect, it } from 'vitest';

import { person } from './support/account-world.ts';
import type { OrderingTask } from './support/ordering-process.ts';

const killAndRestart = killedProcesses<OrderingTask>(new URL('./support/ordering-process.ts', import.meta.url));

/** Where the process is when it is killed: the provider has accepted the order each time. */
const moments: readonly { readonly when: string; readonly fault: FaultKind }[] = [
  { when: 'waiting for an answer that never comes', fault: { kind: 'accepted-but-timed-out', ending: 'silence' } },
  { when: 'waiting before its repetition', fault: { kind: 'accepted-but-timed-out', ending: 'reset' } },
  { when: 'about to get its answer', fault: { kind: 'latency', ms: 60_000, processed: 'before' } },
  { when: 'in the middle of its answer', fault: { kind: 'stalled-body' } },
];

it.concurrent.each(moments)(
  'a screening exists once when the process is killed $when, and another goes on under the kept key',
  async ({ when, fault }) => {
    await using server = await startSandboxServer({ seed: 5, prepare: ({ sterling }) => void sterling.addAccount() });
    const { sandbox } = server;
    const account = server.sterlingOptions();
    const { sterling } = sandbox;
    const packageId = sterling.addPackage(account.clientId, { requiredFields: ['givenName'] });
    const { id: candidateId } = await createSterlingClient(account).candidates.create(person('killed'));
    const order = { packageId, candidateId, endUserCertificate: 'true' } as const;
    const { output, killed } = await killAndRestart({
      ...{ sandbox, name: when, fault: { ...fault, provider: 'sterling', operation: 'createScreening' } },
      isReached: () => sterling.state().counts.created === 1,
      task: { account, order },
    });
    const { screenings, counts } = sterling.state();
    expect(screenings).toHaveLength(1);
    expect(counts).toEqual({ received: 2, created: 1, replayed: 1, conflicts: 0, refused: 0 });
    const key = `made-by-process-${killed}`;
    expect(screenings[0]).toMatchObject({ idempotencyKey: key, requests: 2 });
    expect(output).toBe(`sending\n${screenings[0]?.id} under ${key}\n`);
  },
);
