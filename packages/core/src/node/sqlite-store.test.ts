import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { openSqliteStore } from './index.ts';
import type { SqliteStore, SqliteStoreOptions } from './index.ts';
import { openDatabase } from './open-database.ts';

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bgc-sqlite-'));
  path = join(directory, 'store.sqlite');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
};
const open = (options: Partial<SqliteStoreOptions> = {}) => openSqliteStore({ path, ...options });
const bytesOnDisk = (): string =>
  readdirSync(directory)
    .map((file) => readFileSync(join(directory, file), 'latin1'))
    .join('');

describe('opening', () => {
  it('says which Node it needs where Node has no SQLite', () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    expect(thrownBy(open)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(
        /Node 22\.13[^]*storeConformance[^]*createMemoryStore[^]*main entry of your client[^]*not in \/testing/,
      ),
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each(['', ':memory:'])('refuses %j as a path', (wrong) => {
    expect(thrownBy(() => open({ path: wrong }))).toMatchObject({ name: 'ConfigurationError' });
  });

  it.each([
    ['a misspelt codec', { codecs: { encode: String, decode: String } }, /no option codecs\..*mean codec\?/],
    ['a codec that only encodes', { codec: { encode: String } }, /codec is wrong\..*encode and decode/],
    ['a codec that is a function', { codec: String }, /codec is wrong/],
  ])('refuses %s, so that nothing is stored as plain text', (_, options, message) => {
    expect(thrownBy(() => open(options as Partial<SqliteStoreOptions>))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(message),
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('says what to give where nothing is given', () => {
    for (const given of [undefined, {}, { file: path }])
      expect(thrownBy(() => (openSqliteStore as (options: unknown) => unknown)(given))).toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining('Give `path`, a file'),
      });
    expect(thrownBy(() => open({ clok: 1 } as object))).toMatchObject({
      message: expect.stringContaining('mean clock?'),
    });
  });

  it('takes a file: URI for the name of a file, so that nobody turns settings off with it', () => {
    expect(thrownBy(() => open({ path: `file:${path}?mode=memory` }))).toMatchObject({ name: 'ConfigurationError' });
  });

  it('names a directory that is missing as what to create', () => {
    expect(thrownBy(() => open({ path: join(directory, 'none', 'store.sqlite') }))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('Create its directory'),
    });
  });

  it('refuses a file that a newer version wrote, and leaves it as it was', () => {
    open().close();
    const database = new DatabaseSync(path);
    database.exec('UPDATE bgc_schema SET version = 2');
    database.close();
    const before = readFileSync(path);
    expect(thrownBy(open)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('schema version 2'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses the database of another application, and leaves it as it was', () => {
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const before = readFileSync(path);
    expect(thrownBy(open)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('another application'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file that is no database', () => {
    writeFileSync(path, 'minutes of the meeting of the fifth of May, in which nothing was decided');
    expect(thrownBy(open)).toMatchObject({ name: 'StoreError', reason: 'SQLITE_NOTADB', retryable: false });
  });

  it.skipIf(process.platform === 'win32')('creates all its files readable by their owner only', async () => {
    using store = open();
    await store.records.insert('key', 'value');
    const files = readdirSync(directory).toSorted();
    expect(files).toEqual(['store.sqlite', 'store.sqlite-shm', 'store.sqlite-wal']);
    expect(files.map((file) => statSync(join(directory, file)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  });

  it('writes ahead, waits for the disk at every commit, and overwrites what is deleted', () => {
    const connection = openDatabase(path, 100);
    const settingOf = (name: string): unknown => Object.values(connection.first(`PRAGMA ${name}`) ?? {})[0];
    // 2 is FULL.
    expect(['journal_mode', 'synchronous', 'secure_delete'].map(settingOf)).toEqual(['wal', 2, 1]);
    connection.close();
  });
});

describe('working', () => {
  it('gives a typed error that may be retried while another process keeps the file locked, and nothing is written', async () => {
    using store = open({ busyTimeoutMs: 20 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const busy = { name: 'StoreBusyError', code: 'store_busy', retryable: true, reason: 'SQLITE_BUSY' };
    await expect(store.records.insert('key', 'value')).rejects.toMatchObject(busy);
    await expect(store.leases.acquire('key', { owner: 'ann', durationMs: 1_000 })).rejects.toMatchObject(busy);
    expect(await store.records.get('key')).toBeUndefined();
    other.exec('ROLLBACK');
    expect(await store.records.insert('key', 'value')).toMatchObject({ value: 'value' });
    other.close();
  });

  it('gives a typed error after it was closed, and closing twice is harmless', async () => {
    const store = open();
    store.close();
    store.close();
    await expect(store.records.get('key')).rejects.toMatchObject({ name: 'StoreError', retryable: false });
    await expect(store.records.insert('key', 'value')).rejects.toMatchObject({ name: 'StoreError' });
  });

  it('shows no value in an error', async () => {
    const store = open();
    store.close();
    const error = await store.records.insert('key-canary', 'value-canary').catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + (error as Error).stack).not.toContain('canary');
  });

  it('is shared by all who open the same file', async () => {
    using first = open();
    using second = open();
    const lease = await first.leases.acquire('key', { owner: 'ann', durationMs: 60_000 });
    expect(await second.leases.acquire('key', { owner: 'bob', durationMs: 60_000 })).toBeUndefined();
    expect(lease && (await second.leases.renew(lease, 60_000))).toMatchObject({ fencingToken: lease?.fencingToken });
    const record = await first.records.insert('key', 'value');
    expect(await second.records.get('key')).toEqual(record);
  });

  it('leaves nothing of a purged value in any of its files', async () => {
    using store = open();
    const canary = 'canary-000-00-0000-'.repeat(1_000);
    await store.records.insert('doomed', canary);
    await store.records.insert('kept', 'other');
    expect(bytesOnDisk()).toContain('canary-000-00-0000');
    expect(await store.records.purge('doomed', Infinity)).toBe(1);
    expect(bytesOnDisk()).not.toContain('canary-000-00-0000');
    expect(await store.records.get('kept')).toMatchObject({ value: 'other' });
  });

  const canary = 'canary-000-00-0000-'.repeat(1_000);
  const secret = { encode: (value: string) => `sealed ${value}`, decode: (stored: string) => stored.slice(7) };

  it.each([
    ['an unfiltered purge', {}, (store: SqliteStore) => store.records.purge('', Infinity)],
    ['a filtered purge', {}, (store: SqliteStore) => store.records.purge('', Infinity, () => true)],
    [
      'a filtered purge with a codec',
      { codec: secret },
      (store: SqliteStore) => store.records.purge('', Infinity, ({ value }) => value.startsWith('canary')),
    ],
    ['a deletion', {}, (store: SqliteStore) => store.records.delete('key')],
    ['a replacement by something shorter', {}, (store: SqliteStore) => store.records.replace('key', 1, 'done')],
  ])('leaves nothing of what it took away in any of its files: %s', async (_, options, take) => {
    using store = open(options);
    await store.records.insert('key', canary);
    expect(bytesOnDisk()).toContain('canary-000-00-0000');
    expect(await take(store)).toBeTruthy();
    expect(bytesOnDisk()).not.toContain('canary-000-00-0000');
  });

  /** Another process in the middle of reading. */
  const readerOf = (): DatabaseSync => {
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM bgc_record').get();
    return reader;
  };

  it('does not wait for a reader to clear its log: the next one that takes something away does it', async () => {
    using store = open({ busyTimeoutMs: 60_000 });
    await store.records.insert('key', canary);
    const reader = readerOf();
    const startedAt = performance.now();
    expect(await store.records.replace('key', 1, 'done')).toBeDefined();
    expect(performance.now() - startedAt).toBeLessThan(50_000);
    expect(bytesOnDisk()).toContain('canary-000-00-0000');
    reader.exec('COMMIT');
    reader.close();
    expect(await store.records.delete('key')).toBe(true);
    expect(bytesOnDisk()).not.toContain('canary-000-00-0000');
  });

  it('waits for a lock again as long as was asked, after it did not wait for a reader', async () => {
    using store = open({ busyTimeoutMs: 400 });
    await store.records.insert('key', canary);
    const reader = readerOf();
    expect(await store.records.replace('key', 1, 'done')).toBeDefined();
    reader.exec('COMMIT');
    reader.close();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const lockedAt = performance.now();
    await expect(store.records.insert('other', 'value')).rejects.toMatchObject({ name: 'StoreBusyError' });
    expect(performance.now() - lockedAt).toBeGreaterThan(300);
    other.close();
  });

  it('drops leases that ran out from the file when others are granted', async () => {
    const clock = createVirtualClock({ now: 0 });
    using store = open({ clock });
    for (let index = 0; index < 20; index++) await store.leases.acquire(`${index}`, { owner: 'ann', durationMs: 10 });
    await clock.advance(10);
    await store.leases.acquire('last', { owner: 'ann', durationMs: 10 });
    expect(new DatabaseSync(path).prepare('SELECT count(*) AS count FROM bgc_lease').get()).toEqual({ count: 1 });
  });

  it('writes records and tokens only as the codec made them', async () => {
    const codec = { encode: async (value: string) => value.replaceAll('canary', '******'), decode: () => 'decoded' };
    using store = open({ codec });
    expect(await store.records.insert('key', 'canary')).toMatchObject({ value: 'canary' });
    await store.keyValue.set('token', 'canary');
    expect(bytesOnDisk()).not.toContain('canary');
    expect(await store.keyValue.get('token')).toBe('decoded');
  });
});

describe('tokens', () => {
  it('are there until their time to live is over, for every process', async () => {
    const clock = createVirtualClock({ now: 0 });
    using store = open({ clock });
    using other = open({ clock });
    await store.keyValue.set('short', 'a', 1_000);
    await store.keyValue.set('long', 'b');
    expect([await other.keyValue.get('short'), await other.keyValue.get('long')]).toEqual(['a', 'b']);
    await clock.advance(1_000);
    expect([await other.keyValue.get('short'), await other.keyValue.get('long')]).toEqual([undefined, 'b']);
    await other.keyValue.set('long', 'c');
    expect(await store.keyValue.get('long')).toBe('c');
    expect([await store.keyValue.delete('long'), await store.keyValue.delete('long')]).toEqual([true, false]);
    expect(await store.keyValue.get('long')).toBeUndefined();
  });
});
