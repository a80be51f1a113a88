import type { AttemptGuard, CallOptions, Clock, RecordStore } from '@bgc/core';

import type { CannotKeepError } from '../errors/claim-errors.ts';
import type { PageUpTenant } from '../access/tenant.ts';
import type { BackgroundCheck } from '../background-check.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import type { LeaseTerms } from './held-lease.ts';

/** One answer of PageUp to "which checks are pending?". */
export interface Listing {
  /** The listed documents as they came, GUID noise removed; at most five. */
  readonly documents: readonly unknown[];
  /** Makes the error for a document without an id, and reports it with what PageUp's support needs to find this answer. */
  reportWithoutId(): CannotKeepError;
}

/** What working on checks needs of PageUp. */
export interface PageUpGateway {
  listPending(options: {
    readonly provider?: string | undefined;
    readonly signal?: AbortSignal | undefined;
  }): Promise<Listing>;
  /** Replaces the whole record. The guard is asked before each attempt. */
  put(id: string, record: WritableRecord, options: CallOptions, guard: AttemptGuard): Promise<void>;
  /** Throws a `ResponseParseError` when the document is not what the spec promises. */
  read(document: unknown): BackgroundCheck;
  /** The résumé of a document, as a stream. */
  openResume(document: unknown, options: CallOptions): Promise<ReadableStream<Uint8Array>>;
}

/** Everything that one worker on one tenant works with. */
export interface Desk extends LeaseTerms {
  readonly tenant: PageUpTenant;
  readonly gateway: PageUpGateway;
  readonly records: RecordStore;
  readonly clock: Clock;
  readonly allowInsecureReportLinks: boolean;
}
