import type { WorkStore } from '@bgc/core';

import type { SetAsideCheck } from './claim-summary.ts';

/** How checks are held. */
export interface HoldOptions {
  /** Where checks and leases are kept; shared by all workers of a tenant. `openSqliteStore` for one machine; `createMemoryStore` only in tests. */
  readonly store: WorkStore;
  /** Names this worker in the store; random unless told. */
  readonly owner?: string;
  /** Milliseconds a lease lasts without renewal; renewed each third of it. A crashed worker's checks are free after it. 60 000 unless told. */
  readonly leaseMs?: number;
}

/** Which checks are claimed, how they are held, and what is kept of them. */
export interface ClaimOptions extends HoldOptions {
  /** Only checks ordered from this provider; and of the kept ones only those that were claimed with the same filter. */
  readonly provider?: string;
  /** Ends the drain with an `AbortedError`; checks that were handed out are not touched. */
  readonly signal?: AbortSignal;
  /** Told of each check that is kept but not handed out. What it throws is swallowed. */
  readonly onSetAside?: (check: SetAsideCheck) => void;
  /** Tries the checks again that were set aside; for after an upgrade. */
  readonly includeSetAside?: boolean;
  /** Keeps the documents, with all their personal data, after `done()`. Otherwise they are deleted then. */
  readonly keepDocuments?: boolean;
  /**
   * Milliseconds for which a check that PageUp lists again after it was confirmed is passed over: 60 000 unless told. An update may be answered
   * before it is applied (202, https://developers.pageuppeople.com/Content/error-handling); what is still listed after that was put back to pending.
   */
  readonly revertGraceMs?: number;
  /** Milliseconds after which a page is too old to take checks from it, and is fetched again. As `leaseMs` unless told. */
  readonly maxPageAgeMs?: number;
}
