import type { CallOptions } from '@bgc/core';

import type { BackgroundCheck } from '../background-check.ts';
import type { KnownCheckStatus, WritableRecord } from '../writing/writable-record.ts';

/** Which checks are listed. */
export interface ListQuery {
  /** PageUp documents `pending` only. */
  readonly status: KnownCheckStatus | (string & {});
  /** Only checks ordered from this provider. */
  readonly provider?: string;
}

/** What putting a check back to pending takes beside the options of every call. */
export interface RevertOptions extends CallOptions {
  /** PageUp: "This is NOT designed for production workflow purpose." Refused on `live` without this. */
  readonly dangerouslyAllowOnLive?: boolean;
}

/** PageUp's endpoints as they are (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking). */
export interface BackgroundChecks {
  /**
   * The checks that wait, at most five; there is no paging. What is not put to `queued` is listed again, and hides what comes after it: prefer
   * `claim()`.
   *
   * @example const checks = await pageup.backgroundChecks.list({ status: 'pending' });
   * @throws PermissionError, RateLimitError (the limit is a day's), ResponseParseError and the other errors of a call.
   */
  list(query: ListQuery, options?: CallOptions): Promise<readonly BackgroundCheck[]>;
  /**
   * Replaces the whole record: a member that is `undefined` is wiped, and nothing can be read back. Prefer the lifecycle of a claimed check
   * (`check.created(…)`, `lifecycle.open(id)`), which keeps what was written before.
   *
   * @example
   * await pageup.backgroundChecks.update('12345', {
   *   status: 'new',
   *   referenceNumber: 'REF-1001',
   *   reasonForFail: undefined,
   *   results: undefined,
   * });
   * @throws InvalidRequestError when a member is not named, ValidationError, PermissionError, RateLimitError and the other errors of a call.
   */
  update(id: string, record: WritableRecord, options?: CallOptions): Promise<void>;
  /**
   * Puts a check back to `pending`, in PageUp's two steps (`queued`, then `pending`), so that a test need not order a new one. It wipes the reference
   * number and the results. Should the second step fail, the check is left `queued`: call it again.
   *
   * @example await pageup.backgroundChecks.revertToPending('12345');
   * @throws ConfigurationError on `live`, unless `dangerouslyAllowOnLive` is set; nothing was sent.
   */
  revertToPending(id: string, options?: RevertOptions): Promise<void>;
}
