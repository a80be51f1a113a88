import type { WorkStore } from '@bgc/core';
import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClient } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import type { Scheduler } from 'fast-check';

// Loaded at first use otherwise, which takes real time while the emulated time stands still.
import '../../src/kept-work.ts';
import { createLedger } from './ledger.ts';
import type { Met } from './ledger.ts';
import type { Sabotage } from './sabotage.ts';
import { runRecruiter } from './recruiter.ts';
import { leaseMs } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { createSharedTime } from './shared-time.ts';
import type { Life, SharedTime } from './shared-time.ts';
import { drive, stepsOf, stepwiseStore, turnsOf } from './steps.ts';
import type { Process, Step } from './steps.ts';
import { runWorker } from './worker.ts';

export interface WorldOptions {
  /** Opened over the time that all processes share. */
  readonly openStore: (time: SharedTime) => WorkStore;
  /** One for each run, so that runs may share a store. */
  readonly tenantId: string;
  readonly sabotage?: Sabotage | undefined;
  readonly met: Met;
}

const twoHours = 7_200_000;

/** Runs a scenario to its end, and then one last worker after the dust has settled. Returns everything that must never be. */
export const runWorld = async (
  scheduler: Scheduler,
  scenario: Scenario,
  options: WorldOptions,
): Promise<readonly string[]> => {
  const { openStore, tenantId, met, sabotage = (store) => store } = options;
  const time = createSharedTime(Date.UTC(2026, 0, 5, 9));
  const ledger = createLedger(time, met);
  const provider: Life = { name: 'provider', dead: false, lagMs: 0 };
  const sandbox = createSandbox({ seed: 7, clock: time.clockOf(provider) });
  sandbox.pageup.addTenant({ tenantId });
  const ids = sandbox.pageup.seedChecks(tenantId, scenario.checks);
  for (const fault of scenario.faults) sandbox.faults.add(fault);
  const store = openStore(time);

  const clientOf = (life: Life, step?: Step): PageUpClient =>
    createPageUpClient({
      ...sandbox.pageup.options(tenantId),
      fetch: step === undefined ? sandbox.fetch : (input, init) => step('fetch', () => sandbox.fetch(input, init)),
      clock: time.clockOf(life),
      random: () => 0.5,
      timeoutMs: 4_000,
      deadlineMs: 12_000,
      retry: { maxRetries: 1 },
    });
  const storeOf = (life: Life): WorkStore => {
    const { leases, records } = sabotage(store);
    return { records, leases: ledger.watchLeases(life, leases) };
  };

  const written = (id: string): number =>
    sandbox.pageup.check(tenantId, id).history.filter(({ status }) => status === 'new').length;

  const processes = scenario.workers.map(({ crashAt }, index): Process => ({
    name: `worker-${index}`,
    dead: false,
    lagMs: 0,
    crashAt,
    waited: 0,
  }));
  const lifetimes = scenario.workers.map((plan, index) => {
    const process = processes[index] as Process;
    const step = stepsOf(turnsOf(scheduler), process);
    const parts = {
      process,
      client: clientOf(process, step),
      store: stepwiseStore(storeOf(process), step),
      step,
      ledger,
      leaseMs,
      written,
    };
    return untilDead(process, runWorker(plan, parts));
  });
  const recruiter: Process = { name: 'recruiter', dead: false, lagMs: 0, crashAt: Infinity, waited: 0 };
  const recruiting = stepsOf(turnsOf(scheduler), recruiter);
  const reverting = runRecruiter(scenario.reverts, ids, {
    client: clientOf(recruiter, recruiting),
    step: recruiting,
    ledger,
  });
  await drive(scheduler, time, Promise.all([...lifetimes, reverting]), scenario.jumps, processes);

  // All processes are gone, their leases run out, the provider behaves again.
  met.crashes += processes.filter(({ dead }) => dead).length;
  for (const process of processes) process.dead = true;
  sandbox.faults.clear();
  const last: Life = { name: 'last', dead: false, lagMs: 0 };
  const client = clientOf(last);
  const lastStore = storeOf(last);
  const drainAll = async (): Promise<readonly string[]> => {
    const finished: string[] = [];
    for (let empty = 0; empty < 2;) {
      time.jump(twoHours);
      const run = client.claim({ store: lastStore, owner: last.name, leaseMs });
      for await (const check of run) {
        const holding = ledger.handedOut(last, check);
        ledger.declared.add(check.id);
        await check.done();
        holding.ended = true;
        ledger.done(check);
        finished.push(check.id);
      }
      empty = run.summary.handedOut === 0 ? empty + 1 : 0;
    }
    return finished;
  };
  await drainAll();
  const left = sandbox.pageup
    .state(tenantId)
    .filter(({ record }) => record.status === 'pending')
    .map(({ id }) => `${id} was left pending`);

  // A second life of every check: finished, purged, and put back to pending.
  if (scenario.again && options.sabotage === undefined) {
    const lifecycle = client.lifecycle({ store: lastStore, owner: last.name, leaseMs });
    for (const id of ids.filter((one) => ledger.declared.has(one))) {
      const check = await lifecycle.open(id);
      await check.expired();
      await check.release();
    }
    time.jump(1);
    const purged = await lifecycle.purge(time.now());
    if (purged !== ledger.declared.size) left.push(`${purged} purged of ${ledger.declared.size}`);
    for (const id of ids) {
      ledger.revertBegins(id);
      await client.backgroundChecks.revertToPending(id);
    }
    const again = await drainAll();
    if (again.length !== ids.length) left.push(`${again.length} handed out again of ${ids.length}`);
  }
  last.dead = true;

  const lost = ids.filter((id) => !ledger.declared.has(id)).map((id) => `${id} was lost: nobody finished it`);
  return [...ledger.violations, ...lost, ...left];
};

/** Ends with the work, or with the process. */
const untilDead = (process: Process, work: Promise<void>): Promise<void> => {
  const death = new Promise<void>((resolve) => {
    let dead = process.dead;
    Object.defineProperty(process, 'dead', {
      get: () => dead,
      set(value: boolean) {
        dead = value;
        if (value) resolve();
      },
    });
  });
  return Promise.race([work, death]);
};
