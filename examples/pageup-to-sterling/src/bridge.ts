import type { Lifecycle, PageUpClient, WorkStore } from '@bgc/pageup';
import type { Clock, SterlingClient } from '@bgc/sterling';

import type { BridgeRecords } from './bridge-records.ts';

/** How one customer's checks are ordered. */
export interface OrderPolicy {
  /** PageUp's package code → Sterling's package id. A code that is not there is refused. */
  readonly packages: Readonly<Record<string, string>>;
  /**
   * You hold the candidate's disclosure and authorization for every order, and say so to Sterling (`endUserCertificate`). Otherwise every candidate is
   * invited, and Sterling collects it.
   */
  readonly certified: boolean;
  /** Whether the Sterling account may invite candidates; else an order that lacks something fails, with a reason. */
  readonly invites: 'email' | 'never';
  /** The public https address that leads to this worker. The order's reference is appended. */
  readonly callbackUrl: string;
  /** `user:password`, with which Sterling calls back. */
  readonly callbackCredentials: string;
}

/** What the steps of a check work with. */
export interface Bridge {
  readonly pageup: PageUpClient;
  readonly sterling: SterlingClient;
  readonly store: WorkStore;
  readonly records: BridgeRecords;
  readonly lifecycle: Lifecycle;
  readonly policy: OrderPolicy;
  readonly clock: Clock;
  /** Expects callbacks of a screening, so that the sweep reads it when none comes. */
  readonly track: (screeningId: string) => Promise<void>;
}
