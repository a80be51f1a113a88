import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openSqliteStore } from '../node/index.ts';
import { createEncodedRecordStore } from '../stores/encoded-records.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import type { Lease, RecordCodec, WorkStore } from '../stores/store.ts';
import type { StoreUnderTest } from './conformance/store-under-test.ts';
import { storeConformance } from './store-conformance.ts';
import { createVirtualClock } from './virtual-clock.ts';

const start = Date.UTC(2024, 0, 1);

/** Not encryption, but what encryption does to a store: another, longer text, different every time, asynchronously. */
const createScrambler = (): RecordCodec => {
  let nonce = 0;
  return {
    encode: async (value) => `${nonce++}:${Buffer.from(value).toString('base64')}`,
    decode: async (stored) => Buffer.from(stored.slice(stored.indexOf(':') + 1), 'base64').toString(),
  };
};

const makeMemory = async (): Promise<StoreUnderTest> => {
  const clock = createVirtualClock({ now: start });
  return { store: createMemoryStore({ clock }), advance: (ms) => clock.advance(ms), close: () => {} };
};

const makeEncodedMemory = async (): Promise<StoreUnderTest> => {
  const subject = await makeMemory();
  const { leases, records } = subject.store;
  return { ...subject, store: { leases, records: createEncodedRecordStore(records, createScrambler()) } };
};

const makeSqlite = (codec?: RecordCodec) => async (): Promise<StoreUnderTest> => {
  const clock = createVirtualClock({ now: start });
  const directory = mkdtempSync(join(tmpdir(), 'bgc-store-'));
  const open = () =>
    openSqliteStore({ path: join(directory, 'store.sqlite'), clock, ...(codec === undefined ? {} : { codec }) });
  let store = open();
  return {
    store,
    advance: (ms) => clock.advance(ms),
    reopen: async () => {
      store.close();
      store = open();
      return store;
    },
    close: () => {
      store.close();
      rmSync(directory, { recursive: true });
    },
  };
};

describe.each([
  ['the memory store', makeMemory],
  ['the encoded memory store', makeEncodedMemory],
  ['the SQLite store', makeSqlite()],
  ['the SQLite store with a codec', makeSqlite(createScrambler())],
])('%s', (_, makeStore) => {
  it.each(storeConformance)('$name', async ({ run }) => {
    await expect(run(makeStore)).resolves.toBeUndefined();
  });
});

const broken = (spoil: (store: WorkStore) => WorkStore) => async (): Promise<StoreUnderTest> => {
  const subject = await makeMemory();
  return { ...subject, store: spoil(subject.store) };
};

const brokenPromises = async (makeStore: () => Promise<StoreUnderTest>): Promise<string[]> => {
  const failed: string[] = [];
  for (const { name, run } of storeConformance) await run(makeStore).catch(() => failed.push(name));
  return failed;
};

describe('the suite fails a store', () => {
  it('that grants every lease', async () => {
    let token = 0;
    const makeStore = broken((store) => ({
      ...store,
      leases: {
        ...store.leases,
        acquire: async (key, { owner, durationMs }) => ({
          key,
          owner,
          fencingToken: ++token,
          expiresAt: start + durationMs,
        }),
      },
    }));
    expect(await brokenPromises(makeStore)).toEqual(
      expect.arrayContaining([
        'a held key is granted to nobody else',
        'of many that ask at once exactly one is granted',
      ]),
    );
  });

  it('that compares no version', async () => {
    const makeStore = broken((store) => ({
      ...store,
      records: {
        ...store.records,
        replace: async (key, _version, value) => {
          for (;;) {
            const current = await store.records.get(key);
            if (current === undefined) return undefined;
            const replaced = await store.records.replace(key, current.version, value);
            if (replaced !== undefined) return replaced;
          }
        },
      },
    }));
    expect(await brokenPromises(makeStore)).toEqual(
      expect.arrayContaining([
        'a record is replaced only at the version that was seen',
        'no increment by compare and set is lost among many at once',
      ]),
    );
  });

  it('whose fencing token does not increase', async () => {
    const makeStore = broken((store) => {
      const real = new Map<string, Lease>();
      return {
        ...store,
        leases: {
          acquire: async (key, request) => {
            const lease = await store.leases.acquire(key, request);
            if (lease !== undefined) real.set(key, lease);
            return lease && { ...lease, fencingToken: 1 };
          },
          renew: async (lease, durationMs) => {
            const renewed = await store.leases.renew(real.get(lease.key) ?? lease, durationMs);
            return renewed && { ...renewed, fencingToken: 1 };
          },
          release: async (lease) => store.leases.release(real.get(lease.key) ?? lease),
        },
      };
    });
    expect(await brokenPromises(makeStore)).toEqual(
      expect.arrayContaining(['fencing tokens strictly increase across release, expiry and purge']),
    );
  });

  it('whose versions start again after a deletion', async () => {
    const makeStore = broken((store) => {
      const versions = new Map<string, number>();
      return {
        ...store,
        records: {
          ...store.records,
          insert: async (key, value) => {
            const record = await store.records.insert(key, value);
            if (record !== undefined) versions.set(key, record.version);
            return record && { ...record, version: 1 };
          },
        },
      };
    });
    expect(await brokenPromises(makeStore)).toContain('a version never comes back, not even after deletion');
  });

  it('that orders by UTF-16, or takes % for a wildcard', async () => {
    const makeStore = broken((store) => ({
      ...store,
      records: {
        ...store.records,
        list: async (prefix, page) => {
          const pattern = new RegExp(`^${prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*')}`, 'su');
          const all = await store.records.list('', { ...page, limit: 100 });
          return all.filter(({ key }) => pattern.test(key)).toSorted((left, right) => (left.key < right.key ? -1 : 1));
        },
      },
    }));
    expect(await brokenPromises(makeStore)).toEqual(
      expect.arrayContaining([
        'a list is ordered by Unicode code point, whatever the order of insertion',
        'every character of a prefix stands for itself',
      ]),
    );
  });
});
