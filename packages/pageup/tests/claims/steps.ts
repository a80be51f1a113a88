import { nextTick } from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { LeaseStore, RecordStore, WorkStore } from '@bgc/core';
import type { Scheduler } from 'fast-check';

import type { Life, SharedTime } from './shared-time.ts';

/** A process whose every store and HTTP call waits its turn, and that may crash before or after any of them. */
export interface Process extends Life {
  /** Crashes when it has waited so often. */
  crashAt: number;
  waited: number;
}

const never = new Promise<never>(() => undefined);

/** Waits until it is this call's turn. */
export type Turn = (what: string) => Promise<void>;

export const turnsOf =
  (scheduler: Scheduler): Turn =>
  (what) =>
    scheduler.schedule(Promise.resolve(), what);

const takeTurn = async (turn: Turn, process: Process, what: string): Promise<void> => {
  await turn(`${process.name} ${what}`);
  process.waited += 1;
  if (process.waited >= process.crashAt) process.dead = true;
  if (process.dead) await never;
};

/** Two turns: before it takes effect, and before the answer is seen. */
export type Step = <T>(what: string, effect: () => Promise<T>) => Promise<T>;

export const stepsOf =
  (turn: Turn, process: Process): Step =>
  async (what, effect) => {
    await takeTurn(turn, process, what);
    const outcome = await effect().then(
      (value) => ({ ok: true as const, value }),
      (error: unknown) => ({ ok: false as const, error }),
    );
    await takeTurn(turn, process, `${what} answered`);
    if (!outcome.ok) throw outcome.error;
    return outcome.value;
  };

/** The same store, every call a step. */
export const stepwiseStore = (store: WorkStore, step: Step): WorkStore => {
  const leases: LeaseStore = {
    acquire: (key, request) => step('acquire', () => store.leases.acquire(key, request)),
    renew: (lease, durationMs) => step('renew', () => store.leases.renew(lease, durationMs)),
    release: (lease) => step('release', () => store.leases.release(lease)),
  };
  const records: RecordStore = {
    insert: (key, value) => step('insert', () => store.records.insert(key, value)),
    get: (key) => step('get', () => store.records.get(key)),
    replace: (key, version, value) => step('replace', () => store.records.replace(key, version, value)),
    list: (prefix, page) => step('list', () => store.records.list(prefix, page)),
    delete: (key, version) => step('delete', () => store.records.delete(key, version)),
    purge: (prefix, before, only) => step('purge', () => store.records.purge(prefix, before, only)),
  };
  return { leases, records };
};

/** Time jumps after so many turns of all processes together. */
export interface Jump {
  readonly afterTurns: number;
  readonly ms: number;
  /** The process whose clock misses it. */
  readonly stalled: number | undefined;
}

/** Lets promises settle: when the call comes, nothing that is only promises is left to run. Cheaper than a turn of the event loop. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    nextTick(resolve);
  });

/** Lets the processes run, one turn at a time in the scheduler's order; when all of them wait for time, time moves. */
export const drive = async (
  scheduler: Scheduler,
  time: SharedTime,
  work: Promise<unknown>,
  jumps: readonly Jump[],
  lives: readonly Life[],
): Promise<void> => {
  let working = true;
  void work.finally(() => (working = false)).catch(() => undefined);
  let turns = 0;
  for (;;) {
    await settled();
    // Nobody waits for a turn: whoever is still busy, is so with more than promises.
    if (working && scheduler.count() === 0) await nextTurn();
    if (!working) return;
    if (scheduler.count() > 0) {
      turns += 1;
      await scheduler.waitNext(1);
      for (const jump of jumps) {
        if (jump.afterTurns === turns) time.jump(jump.ms, jump.stalled === undefined ? undefined : lives[jump.stalled]);
      }
    } else if (!time.toNextTimer()) {
      throw new Error('Every process waits for something that will never come.');
    }
  }
};
