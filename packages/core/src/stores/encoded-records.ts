import { checkText } from './check-text.ts';
import { purgeRecords } from './purge-records.ts';
import type { RecordCodec, RecordStore, StoredRecord } from './store.ts';

/**
 * Records whose values pass through a codec on their way in and out: encryption at rest, for one. Keys are not encoded, because they are
 * ordered and listed by prefix: keep personal data out of them.
 *
 * @example
 * const records = createEncodedRecordStore(store.records, { encode: encrypt, decode: decrypt });
 *
 * @throws whatever the codec throws; nothing was written then.
 */
export const createEncodedRecordStore = (records: RecordStore, codec: RecordCodec): RecordStore => {
  const decoded = async (stored: StoredRecord | undefined): Promise<StoredRecord | undefined> =>
    stored && { ...stored, value: await codec.decode(stored.value) };
  // What was just written is known: decoding it again would only cost time.
  const asGiven = (stored: StoredRecord | undefined, value: string): StoredRecord | undefined =>
    stored && { ...stored, value };

  const encoded = async (value: string): Promise<string> => {
    // A codec turns text into bytes first, and what is not text comes back changed: too late to be noticed by the store below.
    checkText('value', value);
    return codec.encode(value);
  };

  const store: RecordStore = {
    insert: async (key, value) => asGiven(await records.insert(key, await encoded(value)), value),
    get: async (key) => decoded(await records.get(key)),
    replace: async (key, version, value) => asGiven(await records.replace(key, version, await encoded(value)), value),
    list: async (prefix, page) =>
      Promise.all(
        (await records.list(prefix, page)).map(async (stored) => ({
          ...stored,
          value: await codec.decode(stored.value),
        })),
      ),
    delete: (key, version) => records.delete(key, version),
    purge: (prefix, before, only) =>
      only === undefined ? records.purge(prefix, before) : purgeRecords(store, prefix, before, only),
  };
  return store;
};
