import { expect, test } from 'vitest';

import { InvalidRequestError } from '../errors/input-errors.ts';
import { guardStore } from './guard-store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { StoreCodecError } from '../stores/store-errors.ts';
import type { WorkStore } from '../stores/store.ts';

const unreadable = new InvalidRequestError('unreadable');
const guarded = (thrown: unknown): WorkStore => {
  const fail = () => Promise.reject(thrown);
  const records = { insert: fail, get: fail, replace: fail, list: fail, delete: fail, purge: fail };
  const leases = { acquire: fail, renew: fail, release: fail };
  return guardStore({ leases, records }, { provider: 'example', unreadable: () => unreadable });
};
const lease = { key: 'key', owner: 'me', fencingToken: 1, expiresAt: 0 };

const everyCall = ({ leases, records }: WorkStore): readonly (() => Promise<unknown>)[] => [
  () => leases.acquire('key', { owner: 'me', durationMs: 1_000 }),
  () => leases.renew(lease, 1_000),
  () => leases.release(lease),
  () => records.insert('key', 'value'),
  () => records.get('key'),
  () => records.replace('key', 1, 'value'),
  () => records.list('prefix', { limit: 1 }),
  () => records.delete('key', 1),
  () => records.purge('prefix', 0),
];
const rejections = (store: WorkStore): Promise<readonly unknown[]> =>
  Promise.all(
    everyCall(store).map((call) =>
      call().then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );

test('nothing of what an engine throws is on the error that goes on, whichever call it was', async () => {
  const errors = await rejections(guarded(new Error('UNIQUE constraint: canary', { cause: 'canary' })));
  expect(errors).toHaveLength(9);
  for (const error of errors) {
    expect(error).toMatchObject({ name: 'StoreError', provider: 'example' });
    expect(error).not.toHaveProperty('cause');
    expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('canary');
  }
});

test('a record that the codec cannot read does not look like a store that is away', async () => {
  expect(new Set(await rejections(guarded(new StoreCodecError('decode'))))).toEqual(new Set([unreadable]));
});

test('a typed error goes on as it is', async () => {
  const typed = new StoreCodecError('encode');
  for (const error of await rejections(guarded(typed))) expect(error).toBe(typed);
});

test('a store that works is asked with what was given, and its answers are given back', async () => {
  const { leases, records } = guardStore(createMemoryStore(), { provider: 'example', unreadable: () => unreadable });
  expect(await leases.acquire('key', { owner: 'me', durationMs: 1_000 })).toMatchObject({ key: 'key', owner: 'me' });
  const inserted = await records.insert('a/1', 'one');
  expect(inserted).toBeDefined();
  expect(await records.get('a/1')).toMatchObject({ value: 'one' });
  expect((await records.list('a/', { limit: 9 })).map(({ value }) => value)).toEqual(['one']);
  expect(await records.purge('a/', Infinity, ({ key }) => key === 'a/2')).toBe(0);
  expect(await records.purge('a/', Infinity)).toBe(1);
});
