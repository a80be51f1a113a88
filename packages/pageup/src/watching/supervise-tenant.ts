import type { Clock } from '@bgc/core';
import { isBgcError } from '@bgc/core';

import type { ClaimRun } from '../claims/claim.ts';
import { waitOrAbort } from '../lifecycle/wait-or-abort.ts';
import { handleCheck } from './handle-check.ts';
import { nextDrain } from './next-drain.ts';
import type { DrainRules, NextDrain } from './next-drain.ts';
import type { Slots } from './slots.ts';
import type { ChangingStatus, TenantStatus, Watchable, WatchOptions, WatchReport } from './watch-options.ts';

export interface Supervision {
  readonly clock: Clock;
  readonly slots: Slots;
  readonly rules: DrainRules;
  readonly options: WatchOptions;
  readonly retryCheckMs: number;
  /** Aborted by `stop()`: take nothing new. */
  readonly stopping: AbortSignal;
  readonly status: ChangingStatus;
}

const states: Readonly<Record<NextDrain['reason'], TenantStatus['state']>> = {
  interval: 'waiting',
  backoff: 'backing-off',
  'daily-limit': 'daily-limit',
};

const shortName = (error: unknown): string =>
  isBgcError(error) ? error.code : error instanceof Error ? error.name : 'unknown';

/** Drains one tenant again and again, and keeps its status. Nothing that goes wrong ends it; only `stopping` does. */
export const superviseTenant = async (client: Watchable, supervision: Supervision): Promise<void> => {
  const { clock, slots, rules, options, status, stopping } = supervision;
  const { tenant } = client;
  const working = new Set<Promise<void>>();

  const report = (entry: Omit<WatchReport, 'tenant'>): void => {
    try {
      options.onReport?.({ tenant, ...entry });
    } catch {
      // An observer's fault is its own.
    }
  };

  const work = async (check: Parameters<WatchOptions['handle']>[0], giveBack: () => void): Promise<void> => {
    const { ok, error, retryAfterMs } = await handleCheck(
      check,
      (own) => options.handle(own, { tenant }),
      supervision.retryCheckMs,
    );
    giveBack();
    if (ok) status.handled += 1;
    else {
      status.handlerFailures += 1;
      report({ kind: 'handler', error, checkId: check.id, retryAt: clock.now() + retryAfterMs });
    }
  };

  const claim = (): ClaimRun => {
    const { handle: _, onSetAside, ...claimOptions } = options;
    return client.claim({
      ...claimOptions,
      onSetAside: (check) => {
        status.setAside += 1;
        onSetAside?.(check, { tenant });
      },
    });
  };

  /** A slot is taken for the handler only: a tenant whose calls hang must not keep the others from working. */
  const drain = async (): Promise<void> => {
    const run = claim();
    try {
      while (!stopping.aborted) {
        const next = await run.next();
        if (next.done === true) return;
        const giveBack = await slots.take();
        if (stopping.aborted) {
          giveBack();
          await next.value.release();
          return;
        }
        const task = work(next.value, giveBack);
        working.add(task);
        void task.finally(() => working.delete(task));
      }
    } finally {
      await run.return();
      await Promise.all(working);
    }
  };

  while (!stopping.aborted) {
    let failure: unknown;
    status.state = 'draining';
    status.lastStartedAt = clock.now();
    try {
      await drain();
      status.failuresInARow = 0;
      status.lastSucceededAt = clock.now();
      delete status.lastError;
    } catch (error) {
      failure = error;
      status.failuresInARow += 1;
      status.lastError = shortName(error);
    }
    if (stopping.aborted) break;
    const next = nextDrain(clock.now(), status.failuresInARow, failure, rules);
    if (failure !== undefined) report({ kind: 'drain', error: failure, retryAt: next.at });
    status.state = states[next.reason];
    status.nextDrainAt = next.at;
    await waitOrAbort(clock, Math.max(0, next.at - clock.now()), stopping).catch(() => undefined);
  }
  status.state = 'stopped';
  delete status.nextDrainAt;
};
