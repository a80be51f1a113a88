import { ConfigurationError } from '../errors/input-errors.ts';
import { kindTests } from '../options/option-kinds.ts';
import { eachRecord } from './each-record.ts';
import { guardCodec } from './guarded-codec.ts';
import type { RecordCodec, RecordStore, StoredRecord } from './store.ts';

/**
 * Records whose values pass through a codec on their way in and out: encryption at rest, for one. Keys are not encoded, because they are
 * ordered and listed by prefix: keep personal data out of them. A record that cannot be decoded does not hide the others: `list` gives it as
 * it is stored, marked `undecodable`; `get` throws; `purge` keeps it unless no `only` is given.
 *
 * @example
 * const records = createEncodedRecordStore(store.records, { encode: encrypt, decode: decrypt });
 *
 * @throws ConfigurationError for a codec without `encode` and `decode`: nothing would be encoded.
 * @throws StoreCodecError (from its methods) when the codec fails; nothing was written then.
 */
export const createEncodedRecordStore = (records: RecordStore, codec: RecordCodec): RecordStore => {
  const { test, needs } = kindTests.codec;
  if (!test(codec)) throw new ConfigurationError('The codec is missing or wrong.', { advice: `Give ${needs}.` });
  const { encode, decode } = guardCodec(codec);
  // What was just written is known: decoding it again would only cost time.
  const asGiven = (stored: StoredRecord | undefined, value: string): StoredRecord | undefined =>
    stored && { ...stored, value };
  const decoded = async (stored: StoredRecord): Promise<StoredRecord> => ({
    ...stored,
    value: await decode(stored.value),
  });
  const list: RecordStore['list'] = async (prefix, page) => {
    const stored = await records.list(prefix, page);
    return Promise.all(stored.map((one) => decoded(one).catch((): StoredRecord => ({ ...one, undecodable: true }))));
  };

  /** The versions to delete, by key: looked up decoded, so that the store below can purge in its own way. */
  const lookUp = async (
    prefix: string,
    before: number,
    only: (record: StoredRecord) => boolean,
  ): Promise<ReadonlyMap<string, number>> => {
    const doomed = new Map<string, number>();
    for await (const record of eachRecord({ list }, prefix)) {
      if (record.updatedAt < before && record.undecodable !== true && only(record))
        doomed.set(record.key, record.version);
    }
    return doomed;
  };

  return {
    insert: async (key, value) => asGiven(await records.insert(key, await encode(value)), value),
    async get(key) {
      const stored = await records.get(key);
      return stored && decoded(stored);
    },
    replace: async (key, version, value) => asGiven(await records.replace(key, version, await encode(value)), value),
    list,
    delete: (key, version) => records.delete(key, version),
    async purge(prefix, before, only) {
      if (only === undefined) return records.purge(prefix, before);
      const doomed = await lookUp(prefix, before, only);
      return doomed.size === 0 ? 0 : records.purge(prefix, before, ({ key, version }) => doomed.get(key) === version);
    },
  };
};
