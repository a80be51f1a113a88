import type { StoredRecord } from '@bgc/core';

import { KeptRecordError } from '../errors/claim-errors.ts';
import { sameRecord } from '../writing/writable-record.ts';
import type { WritableRecord } from '../writing/writable-record.ts';

/**
 * Where a check is on its way:
 * `kept` (the document is safe) → `queueing` (the PUT `queued` may be under way, or have arrived) → `queued` (PageUp confirmed it) →
 * `handedOut` (somebody was given it) → `done` (and said that it is taken care of).
 * `queued` is PUT from the first two only.
 */
export type KeptState = 'kept' | 'queueing' | 'queued' | 'handedOut' | 'done';

/** Why a check is not handed out. */
export interface SetAside {
  /**
   * `unreadable`: the document is not what the spec promises; where that is a member which the PUT `queued` would wipe, it is not kept either. `rejected`: PageUp refused to put it to `queued`. `not-pending`: it was listed with
   * another status; it is not kept, because putting it to `queued` would take it back and wipe it.
   */
  readonly reason: 'unreadable' | 'rejected' | 'not-pending';
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly status?: number | undefined;
  /** Where in the document, for `unreadable`. */
  readonly path?: string | undefined;
}

/** What is kept of one check, from the moment it was seen. */
export interface KeptCheck {
  readonly format: 1;
  readonly id: string;
  /** The filter it was claimed under. */
  readonly provider?: string | undefined;
  /**
   * The fencing token under which it was first kept, or kept anew after it was put back to pending. Fencing tokens of a key only grow, so that no
   * generation comes back after the record was purged.
   */
  readonly generation: number;
  readonly state: KeptState;
  /** The highest fencing token of a lease that touched the record. */
  readonly fence: number;
  /** The whole document as PageUp listed it, GUID noise removed. Gone once done, unless it was to stay. */
  readonly document?: unknown;
  /** What PageUp last said yes to. */
  readonly confirmed: WritableRecord;
  /** Milliseconds since the epoch of that yes; none where PageUp only listed it. */
  readonly confirmedAt?: number | undefined;
  /** What was meant since and is not confirmed, oldest first; each is the whole record, and is sent in turn. */
  readonly pending: readonly WritableRecord[];
  readonly setAside?: SetAside | undefined;
  /** How often working on it failed, and before when (milliseconds since the epoch) it is not handed out again. */
  readonly failures: number;
  readonly notBefore: number;
}

/** What PageUp should have. */
export const intendedOf = ({ pending, confirmed }: KeptCheck): WritableRecord => pending.at(-1) ?? confirmed;

export const isUnsettled = ({ pending }: KeptCheck): boolean => pending.length > 0;

/** One intention more; what is already waiting last in line is not put there twice. */
export const intend = (kept: KeptCheck, record: WritableRecord): KeptCheck => {
  const last = kept.pending.at(-1);
  return last !== undefined && sameRecord(last, record) ? kept : { ...kept, pending: [...kept.pending, record] };
};

/** The oldest intention arrived. */
export const confirm = (kept: KeptCheck, confirmedAt: number): KeptCheck => {
  const [confirmed = kept.confirmed, ...pending] = kept.pending;
  return { ...kept, confirmed, confirmedAt, pending };
};

/** PageUp refused the content of the oldest intention: it never will be what PageUp has. */
export const withdraw = (kept: KeptCheck): KeptCheck => ({ ...kept, pending: kept.pending.slice(1) });

/** The first record of a check, or of a check that was put back to pending. */
export const newlyKept = (
  seen: {
    readonly id: string;
    readonly provider?: string | undefined;
    readonly document?: unknown;
    readonly record: WritableRecord;
  },
  fence: number,
): KeptCheck => ({
  format: 1,
  id: seen.id,
  provider: seen.provider,
  generation: fence,
  state: 'kept',
  fence,
  document: seen.document,
  confirmed: seen.record,
  pending: [],
  failures: 0,
  notBefore: 0,
});

export const encodeKept = (kept: KeptCheck): string => JSON.stringify(kept);

// JSON leaves out what is undefined; the type promises the members.
const allMembers = (record: WritableRecord): WritableRecord => ({
  status: record.status,
  referenceNumber: record.referenceNumber,
  reasonForFail: record.reasonForFail,
  results: record.results,
});

/** Throws a `KeptRecordError` for anything that `encodeKept` did not write, and where the value cannot even be had. */
export const decodeKept = (stored: Pick<StoredRecord, 'value' | 'undecodable'>): KeptCheck => {
  if (stored.undecodable === true) throw new KeptRecordError();
  try {
    const kept = JSON.parse(stored.value) as KeptCheck;
    if (kept.format !== 1 || typeof kept.id !== 'string' || typeof kept.fence !== 'number') throw new KeptRecordError();
    return { ...kept, confirmed: allMembers(kept.confirmed), pending: kept.pending.map(allMembers) };
  } catch {
    throw new KeptRecordError();
  }
};
