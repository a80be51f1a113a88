import { copyFileSync, mkdtempSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteStore } from './index.ts';
import type { SqliteStore } from './index.ts';

let directory: string;
let path: string;
let store: SqliteStore;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bgc-sqlite-'));
  path = join(directory, 'store.sqlite');
  store = openSqliteStore({ path });
});
afterEach(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

const renewed = { durationMs: 60_000, owner: 'ann' };
const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['records.insert', () => store.records.insert('new', 'value')],
  ['records.replace', () => store.records.replace('key', 1, 'value')],
  ['records.delete', () => store.records.delete('key')],
  ['records.purge', () => store.records.purge('', Infinity)],
  ['leases.acquire', () => store.leases.acquire('key', renewed)],
  ['leases.renew', () => store.leases.renew({ key: 'key', owner: 'ann', fencingToken: 1, expiresAt: 0 }, 60_000)],
  ['leases.release', () => store.leases.release({ key: 'key', owner: 'ann', fencingToken: 1, expiresAt: 0 })],
  ['keyValue.set', async () => store.keyValue.set('token', 'value')],
  ['keyValue.delete', async () => store.keyValue.delete('token')],
];

// Windows lets nobody delete a file that is open.
describe.skipIf(process.platform === 'win32')('a file that is taken away while it is open', () => {
  it.each(writes)('is never written to again: %s', async (_, write) => {
    for (const end of ['', '-wal', '-shm']) unlinkSync(path + end);
    await expect(write()).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'file-deleted',
      retryable: false,
      message: expect.stringContaining('open the store anew'),
    });
  });

  it('gives no fencing token a second time once another file is in its place', async () => {
    const lease = await store.leases.acquire('key', renewed);
    for (const end of ['', '-wal', '-shm']) unlinkSync(path + end);
    using other = openSqliteStore({ path });
    expect(await other.leases.acquire('key', renewed)).toMatchObject({ fencingToken: lease?.fencingToken });
    await expect(store.leases.renew(lease ?? expect.fail(), 60_000)).rejects.toMatchObject({ reason: 'file-replaced' });
    await expect(store.leases.acquire('other', renewed)).rejects.toMatchObject({ reason: 'file-replaced' });
  });

  it('leaves the file in its place whole, also when it is closed', async () => {
    await store.records.insert('key', 'old');
    const copy = join(directory, 'copy.sqlite');
    const source = new DatabaseSync(path);
    source.exec(`VACUUM INTO '${copy}'`);
    source.close();
    for (const end of ['-wal', '-shm']) unlinkSync(path + end);
    renameSync(copy, path);
    using other = openSqliteStore({ path });
    await other.records.insert('other', 'new');
    await expect(store.records.insert('lost', 'value')).rejects.toMatchObject({ reason: 'file-replaced' });
    store.close();
    using again = openSqliteStore({ path });
    expect((await again.records.list('')).map(({ key }) => key)).toEqual(['key', 'other']);
  });

  it('is written to again once it is back', async () => {
    const aside = join(directory, 'aside.sqlite');
    renameSync(path, aside);
    await expect(store.records.insert('key', 'value')).rejects.toMatchObject({ reason: 'file-deleted' });
    renameSync(aside, path);
    expect(await store.records.insert('key', 'value')).toMatchObject({ value: 'value' });
  });
});

it('a copy of the file does not stop the writes to it', async () => {
  copyFileSync(path, join(directory, 'backup.sqlite'));
  expect(await store.records.insert('key', 'value')).toMatchObject({ value: 'value' });
});

it('nothing is written once a newer version has taken the tables over', async () => {
  const newer = new DatabaseSync(path);
  newer.exec('UPDATE bgc_schema SET version = 99');
  newer.close();
  await expect(store.records.insert('key', 'value')).rejects.toMatchObject({
    name: 'StoreError',
    reason: 'newer-schema',
    message: expect.stringContaining('schema version 99'),
  });
  expect(await store.records.get('key')).toBeUndefined();
});
