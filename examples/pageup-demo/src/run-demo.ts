import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { FaultSpec, Sandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';

import { progressLine } from './progress.ts';
import { startWorker } from './workers.ts';

const TENANTS = ['218', '431'];
const CHECKS_PER_TENANT = 20;
/** A worker that is right needs about five seconds. */
const LIMIT_MS = Number(process.env['DEMO_LIMIT_MS'] ?? 60_000);
/** Of a worker that is known to be bad there is nothing to wait for when it has stopped getting on. */
const STALL_MS = Number(process.env['DEMO_STALL_MS'] ?? LIMIT_MS);
const LOOK_MS = 100;

/** Thrown in now and then. Not "applied late": what PageUp applies after it was given up, nobody can exclude. */
const FAULTS: readonly FaultSpec[] = [
  { kind: 'latency', ms: 40, probability: 0.5 },
  { kind: 'server-error', status: 503, probability: 0.03 },
  { kind: 'pseudo-404', operation: 'update', probability: 0.03 },
  { kind: 'reset', probability: 0.03 },
  { kind: 'accepted-but-timed-out', ending: 'reset', operation: 'update', probability: 0.03 },
  { kind: 'truncated-body', operation: 'list', probability: 0.03 },
  { kind: 'html-page', status: 502, probability: 0.02 },
  { kind: 'unauthorized', revoke: true, operation: 'update', nth: 25 },
];

export interface DemoOutcome {
  readonly checks: number;
  readonly claimed: number;
  readonly completed: number;
  /** Never claimed, or not brought to an end. */
  readonly lost: number;
  /** Claimed twice, or given two reference numbers. */
  readonly doubled: number;
  /** Had a reference number or a result that a later PUT dropped. */
  readonly wiped: number;
  readonly calls: number;
  readonly tokenRequests: number;
  /** Updates that were sent again. */
  readonly repeatedUpdates: number;
  readonly faults: number;
}

export const isRight = ({ checks, claimed, lost, doubled, wiped }: DemoOutcome): boolean =>
  checks > 0 && claimed === checks && lost + doubled + wiped === 0;

export interface DemoOptions {
  /** The worker's module. Tests put known-bad ones here. */
  readonly worker: URL;
  readonly show: (line: string) => void;
  readonly say: (line: string) => void;
  /** Milliseconds after which unfinished checks count as lost. */
  readonly limitMs?: number;
}

const total = (counts: Readonly<Record<string, number>>, except = ''): number =>
  Object.entries(counts).reduce((sum, [name, count]) => (name === except ? sum : sum + count), 0);

const faultCount = ({ journal }: Pick<Sandbox, 'journal'>): number => total(journal.counts().byFault, 'latency');

const outcomeOf = (sandbox: Pick<Sandbox, 'journal' | 'pageup'>): DemoOutcome => {
  const { checks, claimed, unclaimed, unfinished, doubled, wiped, byStatus } = sandbox.pageup.summary();
  const { byOperation, repeated } = sandbox.journal.counts();
  const tokenRequests = byOperation['pageup.token'] ?? 0;
  return {
    checks,
    claimed,
    completed: byStatus.completed,
    lost: unclaimed + unfinished,
    doubled,
    wiped,
    calls: total(byOperation) - tokenRequests,
    tokenRequests,
    repeatedUpdates: repeated['pageup.update'] ?? 0,
    faults: faultCount(sandbox),
  };
};

/** Works the sandbox over real HTTP with two processes, one of which is killed on the way; says what the emulator then knows. */
export const runDemo = async ({ worker, show, say, limitMs = LIMIT_MS }: DemoOptions): Promise<DemoOutcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-demo-'));
  await using server = await startSandboxServer({
    seed: 'demo',
    prepare: ({ pageup, faults }) => {
      for (const tenantId of TENANTS) {
        pageup.addTenant({ tenantId });
        pageup.seedChecks(tenantId, CHECKS_PER_TENANT);
      }
      for (const fault of FAULTS) faults.add(fault);
    },
  });
  const { sandbox } = server;
  const tenants = TENANTS.map((tenantId) => server.pageupOptions(tenantId));
  const start = (name: string) => startWorker(worker, { name, store: join(folder, 'checks.sqlite'), tenants });
  say(
    `Sandbox on ${server.origin}: ${TENANTS.length} tenants, ${TENANTS.length * CHECKS_PER_TENANT} pending checks, two workers.`,
  );

  const standing = start('worker 1');
  let killed = start('worker 2');
  // However long the workers take to start, they have not stopped getting on before they did something.
  let lastState = JSON.stringify(sandbox.pageup.summary());
  // Counted in looks: where the whole machine stood still, so did they.
  let looksLeft = Infinity;
  const until = async (reached: () => boolean, deadline: number): Promise<void> => {
    while (!reached() && Date.now() < deadline && looksLeft > 0) {
      await sleep(LOOK_MS);
      looksLeft -= 1;
      const summary = sandbox.pageup.summary();
      show(progressLine(summary, faultCount(sandbox)));
      const state = JSON.stringify(summary);
      if (state !== lastState) looksLeft = STALL_MS / LOOK_MS;
      lastState = state;
    }
  };
  try {
    const deadline = Date.now() + limitMs;
    await until(() => sandbox.pageup.summary().byStatus.completed >= 8, deadline);
    await killed.kill();
    say('Worker 2 was killed (SIGKILL), in the middle of its work.');
    await sleep(500);
    killed = start('worker 2 again');
    say('Worker 2 was started again.');
    await until(() => sandbox.pageup.summary().byStatus.completed === TENANTS.length * CHECKS_PER_TENANT, deadline);
  } finally {
    await Promise.all([standing.stop(), killed.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
  return outcomeOf(sandbox);
};
