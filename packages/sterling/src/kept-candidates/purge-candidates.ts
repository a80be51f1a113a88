import { eachRecord } from '@bgc/core';
import type { RecordStore, StoredRecord } from '@bgc/core';
import { purgeTime } from '@bgc/core/keeping';
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
  const time = purgeTime(before, 'sterling');
  let purged = 0;
  for await (const stored of eachRecord(records, keyPrefix(realm))) {
    if (stored.updatedAt >= time || !mayBePurged(stored, options)) continue;
    const deleted = await exclusively(stored.key, () => records.delete(stored.key, stored.version));
    if (deleted?.value === true) purged += 1;
  }
  return purged;
};
