import { STATUSES, type CheckStatus } from './check.ts';
import type { CheckState } from './check-state.ts';
import { orderedTwice } from './ordered-twice.ts';

/** Counted over many checks: what a report's last table is made of. */
export interface Summary {
  readonly checks: number;
  readonly byStatus: Readonly<Record<CheckStatus, number>>;
  /** Went from pending to queued at least once. */
  readonly claimed: number;
  /** Never left pending. */
  readonly unclaimed: number;
  /** Picked up more often than it was reset, or given more than one reference number between two resets. */
  readonly doubled: number;
  /** Had a reference number or a result that a later PUT dropped. */
  readonly wiped: number;
  /** Were queued but have reached none of completed, cancelled, expired, failed. */
  readonly unfinished: number;
  readonly updates: number;
  readonly lateUpdates: number;
}

const FINAL: ReadonlySet<CheckStatus> = new Set(['completed', 'cancelled', 'expired', 'failed']);

export const summarise = (states: readonly CheckState[]): Summary => {
  const number = (test: (state: CheckState) => boolean): number => states.filter(test).length;
  const total = (value: (state: CheckState) => number): number => states.reduce((sum, state) => sum + value(state), 0);
  return {
    checks: states.length,
    byStatus: Object.fromEntries(
      STATUSES.map((status) => [status, number(({ record }) => record.status === status)]),
    ) as Record<CheckStatus, number>,
    claimed: number((state) => state.timesQueuedFromPending > 0),
    unclaimed: number((state) => state.record.status === 'pending'),
    doubled: number((state) => state.timesQueuedFromPending > 1 + state.testResets || orderedTwice(state.history)),
    wiped: number((state) => state.wipes.length > 0),
    unfinished: number(({ record }) => record.status !== 'pending' && !FINAL.has(record.status)),
    updates: total((state) => state.history.length),
    lateUpdates: total((state) => state.lateUpdates),
  };
};
