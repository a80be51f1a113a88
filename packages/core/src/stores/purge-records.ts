import type { RecordStore, StoredRecord } from './store.ts';

const pageSize = 100;

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
  let after: string | undefined;
  for (;;) {
    const page = await records.list(prefix, { limit: pageSize, ...(after === undefined ? {} : { after }) });
    for (const record of page) {
      if (record.updatedAt < before && only(record) && (await records.delete(record.key, record.version))) purged++;
    }
    after = page.at(-1)?.key;
    if (after === undefined) return purged;
  }
};
