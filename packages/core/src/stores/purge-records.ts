import { eachRecord } from './each-record.ts';
import type { RecordStore, StoredRecord } from './store.ts';

/**
 * Purges by listing and deleting at the version that was seen: a record written in between stays. `only` is asked outside of any
 * transaction, so however slow it is, no other process waits for it.
 */
export const purgeRecords = async (
  records: Pick<RecordStore, 'list' | 'delete'>,
  prefix: string,
  before: number,
  only: (record: StoredRecord) => boolean,
): Promise<number> => {
  let purged = 0;
  for await (const record of eachRecord(records, prefix)) {
    if (record.updatedAt < before && only(record) && (await records.delete(record.key, record.version))) purged++;
  }
  return purged;
};
