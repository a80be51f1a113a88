import type { LeaseStore, RecordStore, StoredRecord, WorkStore } from '@bgc/core';

const scopedLeases = (own: LeaseStore, scope: string): LeaseStore => {
  const outside = <T extends { readonly key: string }>(lease: T): T => ({ ...lease, key: scope + lease.key });
  const inside = <T extends { readonly key: string }>(lease: T | undefined): T | undefined =>
    lease && { ...lease, key: lease.key.slice(scope.length) };
  return {
    acquire: async (key, terms) => inside(await own.acquire(scope + key, terms)),
    renew: async (lease, durationMs) => inside(await own.renew(outside(lease), durationMs)),
    release: (lease) => own.release(outside(lease)),
  };
};

const scopedRecords = (own: RecordStore, scope: string): RecordStore => {
  const inside = (record: StoredRecord): StoredRecord => ({ ...record, key: record.key.slice(scope.length) });
  const found = (record: StoredRecord | undefined): StoredRecord | undefined => record && inside(record);
  return {
    insert: async (key, value) => found(await own.insert(scope + key, value)),
    get: async (key) => found(await own.get(scope + key)),
    replace: async (key, version, value) => found(await own.replace(scope + key, version, value)),
    list: async (prefix, { after, ...page } = {}) =>
      (await own.list(scope + prefix, { ...page, ...(after === undefined ? {} : { after: scope + after }) })).map(
        inside,
      ),
    delete: (key, version) => own.delete(scope + key, version),
    purge: (prefix, before, only) => own.purge(scope + prefix, before, only && ((record) => only(inside(record)))),
  };
};

/** One customer's part of a store: the bridge keeps callbacks and open screenings of one customer, and several share the file here. */
export const scopedStore = ({ leases, records }: WorkStore, scope: string): WorkStore => ({
  leases: scopedLeases(leases, scope),
  records: scopedRecords(records, scope),
});
