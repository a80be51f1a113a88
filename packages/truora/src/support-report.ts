import type { Failure, FailureJournal } from '@bgc/core';

/** What to hand to Truora's support. Nothing personal is in it. */
export interface SupportReport {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The last failures of this client, oldest first, each with its time and a request id where there was one. */
  readonly failures: readonly Failure[];
}

export const makeSupportReport = (journal: FailureJournal, now: number): SupportReport => ({
  createdAt: new Date(now).toISOString(),
  failures: journal.list(),
});
