import type { Failure, FailureJournal } from '@bgc/core';

import type { PageUpTenant } from './access/tenant.ts';

/** What PageUp asks integrators to be able to hand over: "log all relevant errors and be able to provide a copy". Nothing personal is in it. */
export interface SupportReport {
  readonly environment: string;
  readonly dataCentre: string;
  readonly tenantId: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The last failures of this client, oldest first, each with its time and PageUp's request id where there was one. */
  readonly failures: readonly Failure[];
}

export const makeSupportReport = (tenant: PageUpTenant, journal: FailureJournal, now: number): SupportReport => ({
  environment: tenant.environment,
  dataCentre: tenant.dataCentre,
  tenantId: tenant.tenantId,
  createdAt: new Date(now).toISOString(),
  failures: journal.list(),
});
