import type { Clock, WorkStore } from '@bgc/core';

import type { CandidateGateway } from './candidate-gateway.ts';

/** One step of one process that waits to be let on. */
interface Step {
  readonly process: ProcessPlan;
  readonly go: () => void;
}

/** After how many steps a process dies, and whether that step still does its work. */
export interface Crash {
  readonly afterSteps: number;
  readonly stepIsDone: boolean;
}

interface ProcessPlan {
  readonly crash: Crash | undefined;
  steps: number;
  dead: boolean;
}

export interface Process {
  readonly store: WorkStore;
  readonly gateway: CandidateGateway;
  readonly clock: Clock;
  readonly isDead: () => boolean;
}

export interface Interleaving {
  process(crash?: Crash): Process;
  /** Lets steps on, one at a time, in the order that was chosen, and the time when nobody has a step to do, until the work is over. */
  run(work: Promise<unknown>): Promise<void>;
  readonly clock: Clock;
}

const never = new Promise<never>(() => {});

/** Enough for everything that is ready: nothing in here waits for more than promises. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};

/**
 * Several processes in one, whose every access to the store and to the provider is a step that begins when it is its turn, and who die where they are
 * told. A dead one does nothing any more: its steps never end, its timers never fire.
 */
export const createInterleaving = (
  shared: (clock: Clock) => WorkStore,
  gateway: CandidateGateway,
  choices: readonly number[],
): Interleaving => {
  let now = Date.UTC(2026, 0, 1);
  const waiting: Step[] = [];
  const timers = new Set<{
    readonly at: number;
    readonly process: ProcessPlan | undefined;
    readonly fire: () => void;
  }>();
  const clockOf = (process?: ProcessPlan): Clock => ({
    now: () => now,
    schedule(delayMs, fire) {
      const timer = { at: now + delayMs, process, fire };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  });
  const store = shared(clockOf());

  const step = async <T>(process: ProcessPlan, work: () => Promise<T>): Promise<T> => {
    if (process.dead) return never;
    await new Promise<void>((go) => waiting.push({ process, go }));
    if (process.dead) return never;
    process.steps += 1;
    const { crash } = process;
    if (crash === undefined || process.steps <= crash.afterSteps) return work();
    process.dead = true;
    if (crash.stepIsDone) await work().catch(() => undefined);
    return never;
  };

  const process = (crash?: Crash): Process => {
    const plan: ProcessPlan = { crash, steps: 0, dead: false };
    const { leases, records } = store;
    return {
      isDead: () => plan.dead,
      clock: clockOf(plan),
      store: {
        leases: {
          acquire: (key, request) => step(plan, () => leases.acquire(key, request)),
          renew: (lease, durationMs) => step(plan, () => leases.renew(lease, durationMs)),
          release: (lease) => step(plan, () => leases.release(lease)),
        },
        records: {
          ...records,
          insert: (key, value) => step(plan, () => records.insert(key, value)),
          get: (key) => step(plan, () => records.get(key)),
          replace: (key, version, value) => step(plan, () => records.replace(key, version, value)),
          delete: (key, version) => step(plan, () => records.delete(key, version)),
        },
      },
      gateway: {
        put: (id, body, options, guard) => step(plan, () => gateway.put(id, body, options, guard)),
        get: (id, options) => step(plan, () => gateway.get(id, options)),
      },
    };
  };

  const letOn = (turn: number): void => {
    const alive = waiting.filter((one) => !one.process.dead);
    const next = alive[(choices[turn] ?? 0) % alive.length];
    if (next !== undefined) {
      waiting.splice(waiting.indexOf(next), 1);
      return next.go();
    }
    const due = [...timers].filter((timer) => timer.process?.dead !== true).sort((one, other) => one.at - other.at)[0];
    if (due === undefined) throw new Error('Everybody waits for nothing.');
    timers.delete(due);
    now = Math.max(now, due.at);
    due.fire();
  };

  return {
    process,
    clock: clockOf(),
    async run(work) {
      let over = false;
      const end = (): void => void (over = true);
      work.then(end, end);
      for (let turn = 0; ; turn += 1) {
        await settle();
        if (over) return;
        letOn(turn);
      }
    },
  };
};
