import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteStore } from '../node/index.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createEncodedRecordStore } from './encoded-records.ts';
import { createMemoryStore } from './memory-store.ts';
import { isStoreCodecError, isStoreError } from './store-errors.ts';
import type { RecordStore } from './store.ts';

/** Fails with the whole record in its message, as JSON.parse and many ciphers do. */
const fail = (value: string): never => {
  throw new Error(`cannot read ${value}`);
};
const codec = {
  encode: (value: string) => (value.includes('unencodable') ? fail(value) : `sealed ${value}`),
  decode: async (stored: string) => (stored.startsWith('sealed ') ? stored.slice(7) : fail(stored)),
};

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'bgc-encoded-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const stores: readonly [string, () => RecordStore][] = [
  ['in memory', () => createMemoryStore({ clock: createVirtualClock({ now: 0 }) }).records],
  ['in SQLite', () => openSqliteStore({ path: join(directory, 'store.sqlite') }).records],
];

describe.each(stores)('encoded records %s', (_, open) => {
  const make = async () => {
    const plain = open();
    const records = createEncodedRecordStore(plain, codec);
    await records.insert('a', 'first');
    await plain.insert('b', 'canary of another key');
    await records.insert('c', 'third');
    return { plain, records };
  };
  const failure = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('lists the others beside one that cannot be decoded, which is marked and as it is stored', async () => {
    const { records } = await make();
    const listed = await records.list('');
    expect(listed.map(({ key, value, undecodable }) => [key, value, undecodable])).toEqual([
      ['a', 'first', undefined],
      ['b', 'canary of another key', true],
      ['c', 'third', undefined],
    ]);
    expect(listed[0]).not.toHaveProperty('undecodable');
  });

  it('gives a typed error that shows nothing of the record or of what the codec threw', async () => {
    const { records } = await make();
    const got = await failure(records.get('b'));
    const put = await failure(records.insert('d', 'canary unencodable'));
    const replaced = await failure(records.replace('a', 1, 'canary unencodable'));
    expect(
      [got, put, replaced].map((error) => isStoreCodecError(error) && isStoreError(error) && error.reason),
    ).toEqual(['decode', 'encode', 'encode']);
    const shown = inspect([got, put, replaced], { depth: 9, showHidden: true }) + JSON.stringify([got, put, replaced]);
    expect(shown).not.toContain('canary');
    expect((got as Error).cause).toBeUndefined();
    expect(await records.get('d')).toBeUndefined();
    expect(await records.get('a')).toMatchObject({ value: 'first' });
  });

  it('keeps an undecodable record from a filtered purge, without asking; an unfiltered one takes it', async () => {
    const { records } = await make();
    const asked: string[] = [];
    expect(await records.purge('', Infinity, ({ value }) => asked.push(value) > 0)).toBe(2);
    expect(asked).toEqual(['first', 'third']);
    expect((await records.list('')).map(({ key }) => key)).toEqual(['b']);
    expect(await records.purge('', Infinity)).toBe(1);
  });

  it('can be told to delete or replace an undecodable record by its version', async () => {
    const { records } = await make();
    const [, b] = await records.list('');
    expect(await records.replace('b', b?.version ?? 0, 'mended')).toMatchObject({ value: 'mended' });
    expect(await records.get('b')).toMatchObject({ value: 'mended' });
  });

  it('keeps what was written between being looked at and being purged', async () => {
    const { plain, records } = await make();
    const writes: Promise<unknown>[] = [];
    const purged = await records.purge('', Infinity, ({ key, version }) => {
      if (key === 'a') writes.push(plain.replace(key, version, 'sealed in use again'));
      return true;
    });
    await Promise.all(writes);
    expect(purged).toBe(1);
    expect(await records.get('a')).toMatchObject({ value: 'in use again' });
  });
});

it('a token that cannot be decoded is a typed error too', async () => {
  const store = openSqliteStore({ path: join(directory, 'store.sqlite'), codec: { ...codec, decode: fail } });
  await store.keyValue.set('token', 'canary');
  const error = await Promise.resolve(store.keyValue.get('token')).catch((thrown: unknown) => thrown);
  expect(error).toSatisfy(isStoreCodecError);
  expect(inspect(error)).not.toContain('canary');
  store.close();
});
