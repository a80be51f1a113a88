import type { Lease, StoredRecord, WorkStore } from '@bgc/core';

/** Takes one of the three protections away: around the store, so that the code under test is the real one. One for all processes of a run. */
export type Sabotage = (store: WorkStore) => WorkStore;

/** Every lease is granted, whoever holds it. */
export const withoutLease = (): Sabotage => {
  let lastToken = 0;
  return ({ leases, records }) => ({
    records,
    leases: {
      async acquire(key, { owner, durationMs }) {
        const real = await leases.acquire(key, { owner, durationMs });
        // Only the end of it matters to who looks on; nobody is refused.
        const expiresAt = real?.expiresAt ?? Number.MAX_SAFE_INTEGER;
        return { key, owner, fencingToken: ++lastToken, expiresAt } satisfies Lease;
      },
      async renew(lease) {
        return lease;
      },
      async release() {},
    },
  });
};

const stateOf = (value: string): string => (JSON.parse(value) as { state: string }).state;

/** The record is written only once the check has left PageUp's queue; until then the process merely remembers it. */
export const withoutKeepFirst = (): Sabotage => (store) => {
  const remembered = new Map<string, StoredRecord>();
  const { records } = store;
  return {
    leases: store.leases,
    records: {
      ...records,
      async insert(key, value) {
        if ((await records.get(key)) !== undefined) return undefined;
        const record: StoredRecord = { key, value, version: -1, updatedAt: 0 };
        remembered.set(key, record);
        return record;
      },
      get: async (key) => remembered.get(key) ?? records.get(key),
      async replace(key, version, value) {
        const own = remembered.get(key);
        if (own === undefined) return records.replace(key, version, value);
        if (stateOf(value) !== 'queued') {
          remembered.set(key, { ...own, value });
          return { ...own, value };
        }
        remembered.delete(key);
        return records.insert(key, value);
      },
    },
  };
};

/** Every record looks as if no later holder had touched it. */
export const withoutFence =
  (): Sabotage =>
  ({ leases, records }) => ({
    leases,
    records: {
      ...records,
      async get(key) {
        const stored = await records.get(key);
        return stored && { ...stored, value: JSON.stringify({ ...(JSON.parse(stored.value) as object), fence: 0 }) };
      },
    },
  });
