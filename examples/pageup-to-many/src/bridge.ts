import type { Lifecycle, PageUpClient, WorkStore } from '@bgc/pageup';

import type { BridgeRecords } from './bridge-records.ts';
import type { ProviderName, Providers } from './provider.ts';
import type { Route } from './routes.ts';

export interface Policy {
  /** You hold every applicant's disclosure and authorization, and say so to Sterling and Truora with each order. */
  readonly certified: true;
  /** Unless told, the table of `routes.ts`. */
  readonly routes?: readonly Route[];
  /**
   * A page of yours that shows a report, behind a login: PageUp wants a link, and of Truora and Attestr no page of their own is documented. Sterling's is used
   * where it gives one.
   */
  readonly reportPage: (provider: ProviderName, reference: string) => string;
}

/** What went wrong and will be tried again: for the log and for monitoring. */
export type OnTrouble = (where: 'claiming' | 'ordering' | 'following', error: unknown, checkId?: string) => void;

/** What the steps of an order work with. */
export interface Bridge {
  readonly pageup: PageUpClient;
  readonly store: WorkStore;
  readonly lifecycle: Lifecycle;
  readonly records: BridgeRecords;
  readonly providers: Providers;
  readonly policy: Policy;
  readonly leaseMs: number;
  readonly onTrouble: OnTrouble;
}
