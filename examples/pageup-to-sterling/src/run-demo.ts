import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createSandbox } from '@bgc/sandbox';
import type { Sandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';

import { demoChecks } from './demo-checks.ts';
import type { WorkerSettings } from './start-worker.ts';
import { startWorkerProcess } from './worker-process.ts';

const tenantId = '218';
const callbackUrl = 'https://bridge.example.com/callbacks/sterling';
const limitMs = 240_000;

export interface DemoOutcome {
  readonly checks: number;
  readonly claimed: number;
  readonly candidates: number;
  readonly screenings: number;
  /** Checks with a report: completed or cancelled. */
  readonly results: number;
  /** Checks that a recruiter has to mend. */
  readonly failed: number;
  /** Never claimed, or never brought to an end. */
  readonly lost: number;
  /** Claimed twice, or screenings that no check knows. */
  readonly doubled: number;
  readonly wiped: number;
  readonly callbacks: number;
}

export const isRight = ({ checks, claimed, screenings, results, failed, lost, doubled, wiped }: DemoOutcome): boolean =>
  claimed === checks && results === screenings && results + failed === checks && lost + doubled + wiped === 0;

const outcomeOf = ({ pageup, sterling, callbacks }: Sandbox): DemoOutcome => {
  const { checks, claimed, unclaimed, unfinished, doubled, wiped, byStatus } = pageup.summary();
  const { candidates, screenings } = sterling.state();
  const references = new Set(pageup.state().flatMap(({ referenceNumbers }) => referenceNumbers));
  return {
    ...{ checks, claimed, wiped },
    candidates: candidates.length,
    screenings: screenings.length,
    results: byStatus.completed + byStatus.cancelled,
    failed: byStatus.failed,
    lost: unclaimed + unfinished,
    doubled: doubled + screenings.filter(({ id }) => !references.has(id)).length,
    callbacks: callbacks.deliveries().length,
  };
};

const seed = (sandbox: Sandbox, origin: string, store: string): WorkerSettings => {
  sandbox.pageup.addTenant({ tenantId });
  const account = sandbox.sterling.addAccount();
  sandbox.pageup.seedChecks(tenantId, demoChecks);
  return {
    store,
    pageup: sandbox.pageup.options(tenantId, origin),
    sterling: sandbox.sterling.options(account, origin),
    policy: {
      packages: { BASIC: '2345', FULL: '1234' },
      ...{ certified: true, invites: 'email', callbackUrl, callbackCredentials: 'narf:zort!' },
    },
    intervalMs: 250,
  };
};

/** Lets three days pass until it is so, from one thing that is due to the next; invited candidates follow their invites. */
const passTime = async (sandbox: Sandbox, reached: () => boolean): Promise<void> => {
  const { clock, sterling } = sandbox;
  const end = Date.now() + limitMs;
  while (!reached() && Date.now() < end) {
    for (const { id, status } of sterling.state().screenings) if (status === 'new') sterling.acceptInvite(id);
    const due = clock.nextDueAt();
    if (due !== undefined) await clock.advance(Math.max(0, due - clock.now()));
    await sleep(20);
  }
};

/** Works PageUp and Sterling, both emulated on this machine, with one process that is killed on the way; says what they then know. */
export const runDemo = async (say: (line: string) => void): Promise<DemoOutcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-bridge-demo-'));
  const sandbox = createSandbox({ seed: 'demo' });
  await using server = await startSandboxServer({ sandbox });
  const settings = seed(sandbox, server.origin, join(folder, 'bridge.sqlite'));
  const start = async (clockAheadMs: number) => {
    const worker = await startWorkerProcess({ ...settings, clockAheadMs });
    sandbox.callbacks.route(callbackUrl, `http://127.0.0.1:${worker.port}${new URL(callbackUrl).pathname}`);
    return worker;
  };
  const finished = (): number => outcomeOf(sandbox).results + outcomeOf(sandbox).failed;
  try {
    say(`${demoChecks.length} checks are pending in PageUp. One worker brings them to Sterling.`);
    const first = await start(0);
    await passTime(sandbox, () => finished() >= 5);
    await first.kill();
    say(
      `It was killed (SIGKILL) when ${finished()} were over. Twenty minutes later, by its clock, another one is started.`,
    );
    const second = await start(20 * 60_000);
    await passTime(sandbox, () => finished() === demoChecks.length);
    await second.stop();
    return outcomeOf(sandbox);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
