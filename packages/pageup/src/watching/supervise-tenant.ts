import type { Clock } from '@bgc/core';
import { isBgcError, tell } from '@bgc/core';

import type { ClaimOptions } from '../claims/claim-options.ts';
import type { ClaimRun } from '../claims/claim.ts';
import { claimRules } from '../claims/option-rules.ts';
import { isCannotKeepError, isKeptRecordError, isQueueBlockedError } from '../errors/claim-errors.ts';
import { waitOrAbort } from '../lifecycle/wait-or-abort.ts';
import { handleCheck } from './handle-check.ts';
import { nextDrain } from './next-drain.ts';
import type { DrainRules, NextDrain } from './next-drain.ts';
import type { Slots } from './slots.ts';
import type { ChangingStatus, TenantStatus, Watchable, WatchOptions, WatchReport } from './watch-options.ts';

export interface Supervision {
  readonly clock: Clock;
  /** This tenant's own. */
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

/** Said at the end of a drain that went through: no reason to let the others wait. */
const didAllItCould = (error: unknown): boolean =>
  isKeptRecordError(error) || isQueueBlockedError(error) || (isCannotKeepError(error) && error.reason === 'no-id');

/** Drains one tenant again and again, and keeps its status. Nothing that goes wrong ends it; only `stopping` does. */
export const superviseTenant = async (client: Watchable, supervision: Supervision): Promise<void> => {
  const { clock, slots, rules, options, status, stopping } = supervision;
  const { tenant } = client;
  const working = new Set<Promise<void>>();

  const report = (entry: Omit<WatchReport, 'tenant'>): void => {
    tell(() => options.onReport?.({ tenant, ...entry }));
  };

  const work = async (check: Parameters<WatchOptions['handle']>[0], giveBack: () => void): Promise<void> => {
    const { ok, error, retryAfterMs } = await handleCheck(
      check,
      (own) => options.handle(own, { tenant, signal: stopping }),
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
    const shared = Object.fromEntries(
      Object.entries(options).filter(([name]) => Object.hasOwn(claimRules, name)),
    ) as unknown as ClaimOptions;
    return client.claim({
      ...shared,
      onSetAside: (check) => {
        status.setAside += 1;
        tell(() => options.onSetAside?.(check, { tenant }));
      },
    });
  };

  /** Handlers are not awaited: one that hangs must not end the drains. What it holds is under its lease, and no drain takes it again. */
  const drain = async (): Promise<void> => {
    const run = claim();
    try {
      while (!stopping.aborted) {
        const next = await run.next();
        if (next.done === true) return;
        const giveBack = await slots.take(stopping);
        if (giveBack === undefined || stopping.aborted) {
          giveBack?.();
          await next.value.release();
          return;
        }
        next.value.detach();
        const task = work(next.value, giveBack);
        working.add(task);
        void task.finally(() => working.delete(task));
      }
    } finally {
      await run.return();
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
    const next = nextDrain(clock.now(), didAllItCould(failure) ? 0 : status.failuresInARow, failure, rules);
    if (failure !== undefined) report({ kind: 'drain', error: failure, retryAt: next.at });
    status.state = states[next.reason];
    status.nextDrainAt = next.at;
    await waitOrAbort(clock, Math.max(0, next.at - clock.now()), stopping).catch(() => undefined);
  }
  await Promise.all(working);
  status.state = 'stopped';
  delete status.nextDrainAt;
};
