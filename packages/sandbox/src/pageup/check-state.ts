import type { AppliedUpdate, Check, CheckRecord, Wipe } from './check.ts';

/** Everything about one check that a test or a report can ask for. Read from the emulator itself: no client can see this at PageUp. */
export interface CheckState {
  readonly tenantId: string;
  readonly id: string;
  readonly provider: string;
  /** The four writable fields as they stand. */
  readonly record: CheckRecord;
  /** Every PUT that took effect, oldest first. */
  readonly history: readonly AppliedUpdate[];
  /** How often it went from pending to queued: more than once, without a test reset between, means picked up twice. */
  readonly timesQueuedFromPending: number;
  /** How often `queued` was put although it was not pending: a repeated or late claim. */
  readonly timesQueuedAgain: number;
  /** How often it was reverted from queued to pending, PageUp's test aid. */
  readonly testResets: number;
  /** Every reference number ever set, without repetitions: more than one, without a test reset between, means ordered twice. */
  readonly referenceNumbers: readonly string[];
  /** Reference number or results that a later PUT dropped. */
  readonly wipes: readonly Wipe[];
  /** Updates that took effect after the caller had lost the answer. */
  readonly lateUpdates: number;
}

const count = (history: readonly AppliedUpdate[], test: (update: AppliedUpdate) => boolean): number =>
  history.filter(test).length;

export const checkState = (tenantId: string, { invitation, record, history, wipes }: Check): CheckState => ({
  tenantId,
  id: invitation.id,
  provider: invitation.provider,
  record: structuredClone(record),
  history: structuredClone(history),
  timesQueuedFromPending: count(history, (update) => update.status === 'queued' && update.previousStatus === 'pending'),
  timesQueuedAgain: count(history, (update) => update.status === 'queued' && update.previousStatus !== 'pending'),
  testResets: count(history, (update) => update.status === 'pending'),
  referenceNumbers: [...new Set(history.flatMap((update) => (update.referenceNumber ? [update.referenceNumber] : [])))],
  wipes: structuredClone(wipes),
  lateUpdates: count(history, (update) => update.late),
});
