import { createEncodedRecordStore, isKeptRecordError, isStoreError } from '@bgc/pageup';
import type { RecordStore, WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

const secret = 'key pageup/218 of Ada';
const away = async (): Promise<never> => {
  throw new Error(`the store is away: ${secret}`);
};

const withRecords = (store: WorkStore, change: Partial<RecordStore>): WorkStore => ({
  leases: store.leases,
  records: { ...store.records, ...change },
});

/** What leaves the client is typed, and holds nothing of what the store said. */
const expectTyped = (error: unknown): void => {
  expect(isStoreError(error)).toBe(true);
  expect(error).not.toHaveProperty('cause');
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(secret);
};

describe('A store that fails, whatever it throws', () => {
  test('ends a drain with a StoreError that holds nothing of what it said', async () => {
    const world = openTenant(1);
    const store = withRecords(world.store, { list: away });
    expectTyped(await rejection(world.client().claim({ store }).next()));
    const leases = { ...world.store.leases, acquire: away };
    const error = await rejection(
      world
        .client()
        .claim({ store: { ...world.store, leases } })
        .next(),
    );
    expect(error).toMatchObject({ code: 'cannot_keep' });
    expectTyped((error as { failure: unknown }).failure);
  });

  test('fails `done()` with a StoreError', async () => {
    const world = openTenant(1);
    let failing = false;
    const { replace } = world.store.records;
    const store = withRecords(world.store, { replace: (...given) => (failing ? away() : replace(...given)) });
    for await (const check of world.client().claim({ store })) {
      failing = true;
      expectTyped(await rejection(check.done()));
      failing = false;
    }
    expect(await world.drain()).toHaveLength(0);
  });

  test('fails every call of the lifecycle with a StoreError, also where it throws at once', async () => {
    const world = openTenant(0);
    const atOnce = (): never => {
      throw new Error(secret);
    };
    const store = withRecords(world.store, { get: atOnce, insert: atOnce, list: atOnce, purge: atOnce });
    const lifecycle = world.client().lifecycle({ store });
    const record = { status: 'new', referenceNumber: undefined, reasonForFail: undefined, results: undefined };
    for (const call of [
      lifecycle.open('1'),
      lifecycle.adopt('2', record),
      lifecycle.unsettled().next(),
      lifecycle.purge(1),
    ]) {
      expectTyped(await rejection(call));
    }
  });

  test('does not fail `done()` when only the lease cannot be released', async () => {
    const world = openTenant(1);
    const store: WorkStore = { ...world.store, leases: { ...world.store.leases, release: away } };
    for await (const check of world.client().claim({ store })) await check.done();
    await world.sandbox.clock.advance(60_000);
    expect(await world.drain()).toEqual([]);
  });
});

describe('One kept record that cannot be read', () => {
  const prefix = 'pageup/uat/dc2/218/';
  const drainAll = async (store: WorkStore, world: ReturnType<typeof openTenant>) => {
    const handedOut: string[] = [];
    const work = async (): Promise<void> => {
      for await (const check of world.client().claim({ store })) {
        handedOut.push(check.id);
        await check.done();
      }
    };
    const error = await world.settled(
      work().then(
        () => undefined,
        (thrown: unknown) => thrown,
      ),
    );
    return { handedOut, error };
  };

  test('is reported when all others are taken care of', async () => {
    const world = openTenant(7);
    await world.store.records.insert(`${prefix}000`, 'junk');
    const { handedOut, error } = await drainAll(world.store, world);
    expect(handedOut).toHaveLength(7);
    expect(isKeptRecordError(error)).toBe(true);
  });

  test('also when PageUp lists its check, and however its store says so', async () => {
    const world = openTenant(7);
    const [odd = ''] = world.sandbox.pageup.state('218').map(({ id }) => id);
    await world.store.records.insert(`${prefix}${odd}`, 'junk');
    const unreadable: StoredGetter = (stored) =>
      stored.value === 'junk'
        ? Object.defineProperty({ ...stored }, 'value', {
            get() {
              throw new Error(secret);
            },
          })
        : stored;
    const { get, list } = world.store.records;
    const store = withRecords(world.store, {
      get: async (key) => {
        const stored = await get(key);
        return stored && unreadable(stored);
      },
      list: async (...given) => (await list(...given)).map(unreadable),
    });
    const { handedOut, error } = await drainAll(store, world);
    expect(handedOut).toHaveLength(6);
    expect(handedOut).not.toContain(odd);
    expect(isKeptRecordError(error)).toBe(true);
    expect(String((error as Error).stack)).not.toContain(secret);
  });

  test('does not hide the unsettled ones behind it', async () => {
    const world = openTenant(1);
    const [check] = await world.drain();
    const lifecycle = world.client({ retry: { maxRetries: 0 } }).lifecycle({ store: world.store });
    {
      await using opened = await lifecycle.open(check?.id ?? '');
      world.sandbox.faults.add({ kind: 'reset', operation: 'update' });
      await world.settled(rejection(opened.created({ referenceNumber: 'REF-1' })));
    }
    await world.store.records.insert(`${prefix}0`, 'junk');
    const found: string[] = [];
    const look = async (): Promise<void> => {
      for await (const id of lifecycle.unsettled()) found.push(id);
    };
    expect(isKeptRecordError(await rejection(look()))).toBe(true);
    expect(found).toEqual([check?.id]);
  });

  test('of another key of the codec is reported likewise, whether PageUp lists its check or not', async () => {
    const world = openTenant(7);
    const [odd = ''] = world.sandbox.pageup.state('218').map(({ id }) => id);
    for (const id of ['000', odd]) await world.store.records.insert(`${prefix}${id}`, `k0${secret}`);
    const records = createEncodedRecordStore(world.store.records, {
      encode: (value) => `k1${value}`,
      decode: (value) => {
        if (!value.startsWith('k1')) throw new Error(value);
        return value.slice(2);
      },
    });
    const { handedOut, error } = await drainAll({ leases: world.store.leases, records }, world);
    expect(handedOut).toHaveLength(6);
    expect(isKeptRecordError(error)).toBe(true);
    expect(String((error as Error).stack)).not.toContain(secret);
  });
});

type StoredGetter = (stored: Awaited<ReturnType<RecordStore['list']>>[number]) => typeof stored;
