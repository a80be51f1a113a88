import type { PageUpDataCentre, PageUpEnvironment } from './hosts.ts';

/** One customer at PageUp. */
export interface PageUpTenant {
  readonly environment: PageUpEnvironment;
  readonly dataCentre: PageUpDataCentre;
  readonly tenantId: string;
}
