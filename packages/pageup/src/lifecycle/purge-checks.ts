import { eachRecord } from '@bgc/core';
import type { StoredRecord } from '@bgc/core';
import { purgeTime } from '@bgc/core/keeping';

import type { Desk } from '../claims/desk.ts';
import { decodeKept, isUnsettled } from '../claims/kept-check.ts';
import { keyPrefix } from '../claims/record-key.ts';
import { isFinalStatus } from '../writing/transitions.ts';

/** A record that cannot be read is nobody's to delete. */
const mayBePurged = (stored: StoredRecord, includeUnfinished: boolean): boolean => {
  try {
    const kept = decodeKept(stored);
    return includeUnfinished || (kept.state === 'done' && !isUnsettled(kept) && isFinalStatus(kept.confirmed.status));
  } catch {
    return false;
  }
};

/** Under the lease of its check, so that nobody has it open, and at the version that was seen. */
const purgeOne = async (
  { leases, records, owner, leaseMs }: Desk,
  { key, version }: StoredRecord,
): Promise<boolean> => {
  const lease = await leases.acquire(key, { owner, durationMs: leaseMs });
  if (lease === undefined) return false;
  try {
    return await records.delete(key, version);
  } finally {
    // A lease that cannot be released ends by itself.
    await leases.release(lease).catch(() => undefined);
  }
};

/** Not with the store's own `purge`, which does not look at leases. */
export const purgeChecks = async (
  desk: Desk,
  before: number | Date,
  { includeUnfinished = false }: { readonly includeUnfinished?: boolean } = {},
): Promise<number> => {
  const time = purgeTime(before, 'pageup');
  let purged = 0;
  for await (const stored of eachRecord(desk.records, keyPrefix(desk.tenant))) {
    if (stored.updatedAt >= time || !mayBePurged(stored, includeUnfinished)) continue;
    if (await purgeOne(desk, stored)) purged += 1;
  }
  return purged;
};
