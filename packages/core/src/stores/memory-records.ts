import type { Clock } from '../clock.ts';
import { checkPageLimit } from './check-limits.ts';
import { checkText } from './check-text.ts';
import { compareKeys } from './compare-keys.ts';
import { purgeRecords } from './purge-records.ts';
import type { RecordStore, StoredRecord } from './store.ts';

/** Records in this process, atomic for the same reason as the leases. */
export const createMemoryRecords = (clock: Clock): RecordStore => {
  const records = new Map<string, StoredRecord>();
  // One counter for all keys, so that a record deleted and inserted again never has a version that it had before.
  let lastVersion = 0;

  const write = (key: string, value: string): StoredRecord => {
    const record: StoredRecord = { key, value, version: ++lastVersion, updatedAt: clock.now() };
    records.set(key, record);
    return record;
  };

  const store: RecordStore = {
    async insert(key, value) {
      checkText('key', key);
      checkText('value', value);
      return records.has(key) ? undefined : write(key, value);
    },
    async get(key) {
      checkText('key', key);
      return records.get(key);
    },
    async replace(key, version, value) {
      checkText('key', key);
      checkText('value', value);
      return records.get(key)?.version === version ? write(key, value) : undefined;
    },
    async list(prefix, { after, limit = 100 } = {}) {
      checkText('prefix', prefix);
      if (after !== undefined) checkText('key', after);
      checkPageLimit(limit);
      return [...records.values()]
        .filter(({ key }) => key.startsWith(prefix) && (after === undefined || compareKeys(key, after) > 0))
        .sort((left, right) => compareKeys(left.key, right.key))
        .slice(0, limit);
    },
    async delete(key, version) {
      checkText('key', key);
      const record = records.get(key);
      return record !== undefined && (version === undefined || record.version === version) && records.delete(key);
    },
    purge: (prefix, before, only = () => true) => purgeRecords(store, prefix, before, only),
  };
  return store;
};
