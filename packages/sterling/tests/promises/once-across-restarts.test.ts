import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { createSterlingClient, systemClock } from '@bgc/sterling';
import { startSandboxServer } from '@bgc/sandbox/server';
import type { FaultKind } from '@bgc/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { person } from './support/account-world.ts';
import type { OrderingTask } from './support/ordering-process.ts';

const script = fileURLToPath(new URL('./support/ordering-process.ts', import.meta.url));
let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'once-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (task: OrderingTask): { readonly child: ChildProcess; readonly output: () => string } => {
  let text = '';
  const child = spawn(process.execPath, ['--conditions=@bgc/source', script, JSON.stringify(task)]);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (text += String(chunk)));
  return { child, output: () => text };
};

const ended = (child: ChildProcess): Promise<{ readonly code: number | null; readonly signal: string | null }> =>
  new Promise((resolve) => void child.once('exit', (code, signal) => resolve({ code, signal })));

const until = async (isSo: () => boolean): Promise<void> => {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > 15_000) throw new Error('It never came to be.');
    await new Promise<void>((resolve) => void systemClock.schedule(5, resolve));
  }
};

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
    const path = join(folder, `${when.replaceAll(' ', '-')}.sqlite`);
    const task: OrderingTask = { account, path, order, baseDelayMs: 3_600_000 };

    const takeBack = sandbox.faults.add({ ...fault, provider: 'sterling', operation: 'createScreening' });
    const first = start(task);
    await until(() => sterling.state().counts.created === 1);
    first.child.kill('SIGKILL');
    expect(await ended(first.child)).toEqual({ code: null, signal: 'SIGKILL' });
    expect(first.output()).toBe('sending\n');
    takeBack();

    const second = start(task);
    expect(await ended(second.child)).toEqual({ code: 0, signal: null });
    const { screenings, counts } = sterling.state();
    expect(screenings).toHaveLength(1);
    expect(counts).toEqual({ received: 2, created: 1, replayed: 1, conflicts: 0, refused: 0 });
    const key = `made-by-process-${first.child.pid}`;
    expect(screenings[0]).toMatchObject({ idempotencyKey: key, requests: 2 });
    expect(second.output()).toBe(`sending\n${screenings[0]?.id} under ${key}\n`);
  },
);
