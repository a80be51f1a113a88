import { letTimePass } from '@bgc/promises';
import type { FaultKind } from '@bgc/sandbox';
import { createMemoryStore, isAbortedError, isBgcError, isOutcomeUnknownOf } from '@bgc/truora';
import type { Check, CheckRequest, TruoraClient } from '@bgc/truora';

import { brazilian, openWorld } from './promise-world.ts';

/** One user's day: what meets their calls, and how they go on. */
export interface Plan {
  /** What meets the requests, one after the other; nothing after the last. */
  readonly faults: readonly FaultKind[];
  readonly force_creation: boolean;
  readonly maxRetries: number;
  readonly deadlineMs: number;
  /** Milliseconds after which the user gives the first call up. */
  readonly abortAfterMs: number | undefined;
  /** Milliseconds after which the process dies, and another begins. */
  readonly crashAfterMs: number | undefined;
}

/** How code goes on after an error: as the README says, or as one should not. */
export type Habit = 'as documented' | 'tries again' | 'hurries';

const minute = 60_000;
const key = 'order-17';

export const openOrders = (plan: Plan, habit: Habit) => {
  const { sandbox, clock, client } = openWorld();
  const { records } = createMemoryStore({ clock });
  const queue = [...plan.faults];
  const strikeNext = (): void => {
    const next = queue.shift();
    sandbox.faults.clear();
    if (next !== undefined) sandbox.faults.add({ ...next, provider: 'truora', operation: 'createCheck', times: 1 });
  };
  strikeNext();
  sandbox.journal.subscribe(({ operation }) => void (operation === 'createCheck' && strikeNext()));
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => void clock.schedule(ms, resolve));

  /** One process: orders a check that it has noted before, until it has the id. */
  const order = async (truora: TruoraClient, signal: AbortSignal | undefined): Promise<Check> => {
    const begun = await records.insert(key, 'begun');
    // An earlier process died over it.
    if (begun === undefined && habit !== 'hurries') await sleep(minute);
    const inDoubt = habit !== 'tries again' && begun === undefined;
    let request: CheckRequest = { ...brazilian, force_creation: plan.force_creation && !inDoubt };
    let call = (): Promise<Check> => truora.checks.create(request, signal === undefined ? {} : { signal });
    for (;;) {
      try {
        return await call();
      } catch (error) {
        if (!isBgcError(error)) throw error;
        call = (): Promise<Check> => truora.checks.create(request);
        if (habit === 'tries again') continue;
        const isUnknown = isOutcomeUnknownOf(error, 'checks.create');
        // What was refused was not created.
        if (!isUnknown && !isAbortedError(error)) continue;
        request = { ...request, force_creation: false };
        if (habit === 'hurries') continue;
        if (isUnknown) call = async () => (await error.reconcile()).check;
        else await sleep(minute);
      }
    }
  };

  const run = async () => {
    const { maxRetries, deadlineMs, abortAfterMs, crashAfterMs } = plan;
    const limits = { timeoutMs: 5_000, deadlineMs, retry: { maxRetries } };
    let dead = false;
    const never = new Promise<never>(() => undefined);
    const mortal = client({ ...limits, fetch: (input, init) => (dead ? never : sandbox.fetch(input, init)) });
    const controller = new AbortController();
    if (abortAfterMs !== undefined) clock.schedule(abortAfterMs, () => controller.abort());
    const death = new Promise<'dead'>((resolve) => {
      if (crashAfterMs === undefined) return;
      clock.schedule(crashAfterMs, () => {
        dead = true;
        resolve('dead');
      });
    });
    const first = await letTimePass(clock, Promise.race([order(mortal, controller.signal), death]), 36_000_000);
    const last =
      first.ok && first.value === 'dead'
        ? await letTimePass(clock, order(client(limits), undefined), 36_000_000)
        : first;
    if (!last.ok) throw last.error;
    sandbox.faults.clear();
    // What the provider does late, it has done by then.
    await clock.advance(10 * minute);
    return {
      ...{ check: last.value as Check, died: dead, struck: plan.faults.length - queue.length - 1 },
      ...{ counts: sandbox.truora.state().counts, checks: sandbox.truora.state().checks },
    };
  };
  return { run, sandbox, clock };
};
