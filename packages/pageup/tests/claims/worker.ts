import type { ClaimedCheck, PageUpClient } from '@bgc/pageup';
import { isBgcError, isLeaseLostError } from '@bgc/pageup';
import type { WorkStore } from '@bgc/core';

import type { Ledger } from './ledger.ts';
import type { Process, Step } from './steps.ts';

/** What a worker does with a check it was handed. */
export type Deed = 'done' | 'release' | 'leave' | 'throw';

export interface WorkerPlan {
  readonly drains: number;
  /** In turn. */
  readonly deeds: readonly Deed[];
  /** Works on several checks at the same time. */
  readonly parallel: boolean;
}

interface WorkerParts {
  readonly process: Process;
  readonly client: PageUpClient;
  readonly store: WorkStore;
  readonly step: Step;
  readonly ledger: Ledger;
  readonly leaseMs: number;
}

class HandlerFault extends Error {}

const perform = async (check: ClaimedCheck, deed: Deed, { process, step, ledger }: WorkerParts): Promise<void> => {
  const holding = ledger.handedOut(process, check);
  try {
    await step('work', async () => undefined);
    if (check.signal.aborted) ledger.met.leaseLost += 1;
    if (deed === 'throw') throw new HandlerFault();
    if (deed === 'done') {
      ledger.declared.add(check.id);
      await check.done().catch((error: unknown) => {
        if (isLeaseLostError(error)) ledger.met.leaseLost += 1;
        throw error;
      });
      ledger.done(check.id);
    }
  } finally {
    holding.ended = true;
    await check.release();
  }
};

/** Drains as often as planned. Only typed errors and its own faults are taken. */
export const runWorker = async (plan: WorkerPlan, parts: WorkerParts): Promise<void> => {
  const { process, client, store, ledger, leaseMs } = parts;
  let turn = 0;
  for (let drain = 0; drain < plan.drains; drain += 1) {
    const tasks: Promise<void>[] = [];
    try {
      for await (const check of client.claim({ store, owner: process.name, leaseMs })) {
        const deed = plan.deeds[turn % plan.deeds.length] ?? 'done';
        turn += 1;
        const task = perform(check, deed, parts);
        tasks.push(task);
        if (plan.parallel) task.catch(() => undefined);
        else await task;
        if (deed === 'leave') break;
      }
    } catch (error) {
      if (!isBgcError(error) && !(error instanceof HandlerFault))
        ledger.violations.push(`untyped error: ${String(error)}`);
    }
    await Promise.allSettled(tasks);
  }
};
