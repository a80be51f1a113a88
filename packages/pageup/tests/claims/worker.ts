import type { ClaimedCheck, PageUpClient } from '@bgc/pageup';
import { isBgcError, isLeaseLostError, isUnconfirmedWriteError } from '@bgc/pageup';
import type { WorkStore } from '@bgc/core';

import type { Ledger } from './ledger.ts';
import type { Process, Step } from './steps.ts';

/** What a worker does with a check it was handed. */
export type Deed = 'done' | 'write' | 'release' | 'leave' | 'throw';

export interface WorkerPlan {
  readonly drains: number;
  /** In turn. */
  readonly deeds: readonly Deed[];
  /** Works on several checks at the same time. */
  readonly parallel: boolean;
  /** Purges everything that is over, after each drain. */
  readonly purges: boolean;
}

interface WorkerParts {
  readonly process: Process;
  readonly client: PageUpClient;
  readonly store: WorkStore;
  readonly step: Step;
  readonly ledger: Ledger;
  readonly leaseMs: number;
  /** How often, by now, the emulator wrote the reference number. */
  readonly written: (id: string) => number;
}

class HandlerFault extends Error {}

/** Writes, and takes no notice when that fails; `true` when the write was at least kept. */
const write = async (check: ClaimedCheck, { ledger }: WorkerParts): Promise<boolean> => {
  try {
    await check.created({ referenceNumber: `REF-${check.id}` });
  } catch (error) {
    if (!isBgcError(error)) throw error;
    if (isUnconfirmedWriteError(error)) ledger.met.unsettledAtDone += 1;
    return isUnconfirmedWriteError(error);
  }
  ledger.met.writes += 1;
  return true;
};

const perform = async (check: ClaimedCheck, deed: Deed, parts: WorkerParts): Promise<void> => {
  const { process, step, ledger, written } = parts;
  const holding = ledger.handedOut(process, check);
  try {
    await step('work', async () => undefined);
    if (check.signal.aborted) ledger.met.leaseLost += 1;
    if (deed === 'throw') throw new HandlerFault();
    if (deed === 'done' || deed === 'write') {
      const before = written(check.id);
      const meant = deed === 'write' && (await write(check, parts));
      ledger.declared.add(check.id);
      await check.done().catch((error: unknown) => {
        if (isLeaseLostError(error)) ledger.met.leaseLost += 1;
        throw error;
      });
      ledger.done(check);
      if (meant && written(check.id) === before) ledger.violations.push(`the update of ${check.id} was swallowed`);
    }
  } finally {
    holding.ended = true;
    await check.release();
  }
};

/** Nobody sends a final status here, so that nothing is ever over. */
const purge = async ({ process, client, store, ledger, leaseMs }: WorkerParts): Promise<void> => {
  const lifecycle = client.lifecycle({ store, owner: process.name, leaseMs });
  const purged = await lifecycle.purge(client.clock.now() + 1);
  if (purged > 0) ledger.violations.push(`${purged} checks in progress were purged`);
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
    if (plan.purges) await purge(parts);
  }
};
