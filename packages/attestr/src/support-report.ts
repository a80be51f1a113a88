import type { Failure, FailureJournal } from '@bgc/core';

/** What to hand to Attestr's support. Nothing personal is in it. */
export interface SupportReport {
  /** The version in the paths. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The last failures of this client, oldest first, each with its time and Attestr's request id where there was one. */
  readonly failures: readonly Failure[];
}

export const makeSupportReport = (version: string, journal: FailureJournal, now: number): SupportReport => ({
  version,
  createdAt: new Date(now).toISOString(),
  failures: journal.list(),
});
