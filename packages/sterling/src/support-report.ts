import type { Failure, FailureJournal } from '@bgc/core';

import type { SterlingEnvironment } from './access/hosts.ts';

/** What to hand to Sterling's support. Nothing personal is in it. */
export interface SupportReport {
  readonly environment: SterlingEnvironment;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The last failures of this client, oldest first, each with its time and Sterling's request id where there was one. */
  readonly failures: readonly Failure[];
}

export const makeSupportReport = (
  environment: SterlingEnvironment,
  journal: FailureJournal,
  now: number,
): SupportReport => ({ environment, createdAt: new Date(now).toISOString(), failures: journal.list() });
