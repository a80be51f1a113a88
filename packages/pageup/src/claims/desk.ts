import type { CallOptions, Clock, RecordStore } from '@bgc/core';

import type { PageUpTenant } from '../access/tenant.ts';
import type { BackgroundCheck } from '../background-check.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import type { LeaseTerms } from './held-lease.ts';

/** What working on checks needs of PageUp. */
export interface PageUpGateway {
  /** The listed documents as they came, GUID noise removed; at most five. */
  listPending(options: {
    readonly provider?: string | undefined;
    readonly signal?: AbortSignal | undefined;
  }): Promise<readonly unknown[]>;
  /** Replaces the whole record. */
  put(id: string, record: WritableRecord, options: CallOptions): Promise<void>;
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
