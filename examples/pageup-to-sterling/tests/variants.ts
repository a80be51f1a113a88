import { createMemoryStore } from '@bgc/pageup';
import type { RecordStore } from '@bgc/pageup';

import type { Between } from '../src/start-worker.ts';

const splitRecords = (own: RecordStore, forgotten: RecordStore): RecordStore => {
  const of = (key: string): RecordStore => (key.startsWith('bridge/') ? forgotten : own);
  return {
    insert: (key, value) => of(key).insert(key, value),
    get: (key) => of(key).get(key),
    replace: (key, version, value) => of(key).replace(key, version, value),
    list: (prefix, page) => of(prefix).list(prefix, page),
    delete: (key, version) => of(key).delete(key, version),
    purge: (prefix, before, only) => of(prefix).purge(prefix, before, only),
  };
};

/** The worker as it is, and known-bad ones, which must end red. */
export const variants = {
  right: {},
  /** Makes a new key for every order, as a first attempt at an integration does. */
  'fresh-keys': {
    sterling: (client) => ({
      ...client,
      screenings: { ...client.screenings, create: (order) => client.screenings.create(order) },
    }),
  },
  /** Keeps what it means to do in its memory alone. */
  forgetful: {
    store: ({ leases, records }) => ({ leases, records: splitRecords(records, createMemoryStore().records) }),
  },
} as const satisfies Readonly<Record<string, Between>>;

export type Variant = keyof typeof variants;
