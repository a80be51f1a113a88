import { eachRecord, InvalidRequestError } from '@bgc/core';
import type { RecordStore, StoredRecord } from '@bgc/core';
import type { Exclusively } from '@bgc/core/webhooks';

import type { PurgeOptions } from './candidate-keeper.ts';
import { decodeKept } from './kept-candidate.ts';
import { keyPrefix } from './record-key.ts';

/** A record that cannot be read is nobody's to delete. */
const mayBePurged = (stored: StoredRecord, { includeUnconfirmed = false }: PurgeOptions): boolean => {
  try {
    return decodeKept(stored).intended === undefined || includeUnconfirmed;
  } catch {
    return false;
  }
};

const timeOf = (before: unknown): number => {
  const time = before instanceof Date ? before.getTime() : before;
  if (typeof time === 'number' && Number.isFinite(time)) return time;
  throw new InvalidRequestError('`purge` needs to know before which time.', {
    provider: 'sterling',
    advice: 'Nothing was deleted. Give a valid `Date`, or milliseconds since the epoch.',
  });
};

/** Each under its lease, so that nobody is editing it, and at the version that was seen. */
export const purgeCandidates = async (
  {
    records,
    exclusively,
    realm,
  }: { readonly records: RecordStore; readonly exclusively: Exclusively; readonly realm: string },
  before: number | Date,
  options: PurgeOptions = {},
): Promise<number> => {
  const time = timeOf(before);
  let purged = 0;
  for await (const stored of eachRecord(records, keyPrefix(realm))) {
    if (stored.updatedAt >= time || !mayBePurged(stored, options)) continue;
    const deleted = await exclusively(stored.key, () => records.delete(stored.key, stored.version));
    if (deleted?.value === true) purged += 1;
  }
  return purged;
};
