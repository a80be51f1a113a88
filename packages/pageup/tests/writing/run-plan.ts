import { setImmediate as nextTurn } from 'node:timers/promises';

import { createMemoryStore } from '@bgc/core';
import type { Clock, WorkStore } from '@bgc/core';
import { createPageUpClient, isBgcError, isTransitionError } from '@bgc/pageup';
import type { OpenCheck, PageUpClient } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';

// Loaded at first use otherwise, which takes real time while the emulated time stands still.
import '../../src/kept-work.ts';
import { createSharedTime } from '../claims/shared-time.ts';
import type { Life, SharedTime } from '../claims/shared-time.ts';
import { stepsOf, stepwiseStore } from '../claims/steps.ts';
import type { Process } from '../claims/steps.ts';
import type { Act, Model } from './plan.ts';

const finals = new Set(['completed', 'cancelled', 'expired', 'failed']);

/** Lets time pass only while all wait for it. */
const settled = async <T>(time: SharedTime, work: Promise<T>): Promise<T> => {
  let working = true;
  void work.catch(() => undefined).finally(() => (working = false));
  for (;;) {
    await nextTurn();
    if (!working) return work;
    if (!time.toNextTimer()) throw new Error('Everything waits for something that will never come.');
  }
};

const crashed = Symbol('crashed');

/** `crashed` once the process is dead and nothing moves any more. */
const untilCrash = <T>(time: SharedTime, process: Process, work: Promise<T>): Promise<T | typeof crashed> => {
  let over = false;
  const watch = async (): Promise<typeof crashed> => {
    while (!process.dead && !over) await nextTurn();
    return crashed;
  };
  return settled(time, Promise.race([work, watch()])).finally(() => (over = true));
};

/** Changes the body of every PUT on its way. */
export type Spoil = (body: Readonly<Record<string, unknown>>) => unknown;

const spoiled = (init: RequestInit | undefined, spoil: Spoil): RequestInit | undefined => {
  if (init?.method !== 'PUT') return init;
  const text = typeof init.body === 'string' ? init.body : new TextDecoder().decode(init.body as Uint8Array);
  return { ...init, body: JSON.stringify(spoil(JSON.parse(text) as Record<string, unknown>)) };
};

export interface PlanOptions {
  readonly spoil?: Spoil | undefined;
  readonly openStore?: (clock: Clock) => WorkStore;
  /** One for each run, where runs share a store. */
  readonly tenantId?: string;
}

const inMemory = (clock: Clock): WorkStore => createMemoryStore({ clock });

/** Runs the calls against the emulator; returns what is wrong in the end. */
export const runPlan = async (
  acts: readonly Act[],
  { spoil = (body) => body, openStore = inMemory, tenantId = '218' }: PlanOptions = {},
): Promise<readonly string[]> => {
  const time = createSharedTime(Date.UTC(2026, 0, 5, 9));
  const world: Life = { name: 'world', dead: false, lagMs: 0 };
  const sandbox = createSandbox({ seed: 7, clock: time.clockOf(world) });
  sandbox.pageup.addTenant({ tenantId });
  const [id = ''] = sandbox.pageup.seedChecks(tenantId, 1);
  const store = openStore(time.clockOf(world));
  const wrong: string[] = [];
  const model: Model = { status: 'queued', referenceNumber: undefined, reasonForFail: undefined, results: new Map() };

  let count = 0;
  const start = (): { process: Process; client: PageUpClient; lifecycle: ReturnType<PageUpClient['lifecycle']> } => {
    const process: Process = { name: `process-${++count}`, dead: false, lagMs: 0, crashAt: Infinity, waited: 0 };
    const step = stepsOf(async () => undefined, process);
    const client = createPageUpClient({
      ...sandbox.pageup.options(tenantId),
      fetch: (input, init) => step('fetch', () => sandbox.fetch(input, spoiled(init, spoil))),
      clock: time.clockOf(process),
      random: () => 0.5,
      timeoutMs: 4_000,
      deadlineMs: 12_000,
      retry: { maxRetries: 1 },
    });
    const hold = { store: stepwiseStore(store, step), owner: process.name, leaseMs: 10_000 };
    return { process, client, lifecycle: client.lifecycle(hold) };
  };

  const first = start();
  for await (const check of first.client.claim({ store })) await check.done();

  let current = start();
  const open = (): Promise<OpenCheck> => settled(time, current.lifecycle.open(id, { waitMs: 60_000 }));
  let check = await open();

  for (const { call, fault, restart, crashAfter } of acts) {
    if (restart) {
      await settled(time, check.release());
      current = start();
      check = await open();
    }
    if (fault !== undefined) sandbox.faults.add(fault);
    const backwards = model.status === 'inprogress' && call.to === 'new';
    const legal = !backwards && (!finals.has(model.status) || model.status === call.to);
    const make = (): Promise<unknown> =>
      call.make(check).then(
        () => undefined,
        (error: unknown) => error,
      );
    if (crashAfter !== undefined) current.process.crashAt = current.process.waited + crashAfter + 1;
    let error = await untilCrash(time, current.process, make());
    if (error === crashed) {
      current = start();
      check = await open();
      error = await settled(time, make());
    }
    current.process.crashAt = Infinity;
    if (error !== undefined && !isBgcError(error)) wrong.push(`${call.name}: untyped ${String(error)}`);
    if (legal === isTransitionError(error)) wrong.push(`${call.name} from ${model.status}: legal ${legal}`);
    if (legal) {
      model.status = call.to;
      call.mean(model);
    }
  }

  sandbox.faults.clear();
  await settled(time, check.settle());
  await settled(time, check.release());

  const { record, wipes } = sandbox.pageup.check(tenantId, id);
  const found = {
    status: record.status,
    referenceNumber: record.referenceNumber ?? undefined,
    reasonForFail: record.reasonForFail || undefined,
    results: new Map(record.results.map((result) => [result.reportType, result])),
  };
  if (JSON.stringify(comparable(found)) !== JSON.stringify(comparable(model))) {
    wrong.push(`found ${JSON.stringify(comparable(found))}, meant ${JSON.stringify(comparable(model))}`);
  }
  if (wipes.length > 0) wrong.push(`wiped: ${JSON.stringify(wipes)}`);
  return wrong;
};

const comparable = ({ status, referenceNumber, reasonForFail, results }: Model) => ({
  status,
  referenceNumber: referenceNumber ?? '',
  reasonForFail: reasonForFail ?? '',
  results: [...results.values()]
    .map(({ reportType, reportLink, status: outcome }) => [reportType, reportLink ?? '', outcome ?? ''])
    .sort(),
});
