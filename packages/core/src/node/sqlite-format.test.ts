import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { openSqliteStore } from './index.ts';

/**
 * The tables of each version of the file that is still read, as docs/semver.md promises. What is there is never changed: new tables are a version behind it.
 */
const TABLES_OF = [
  {
    version: 1,
    tables: [
      'CREATE TABLE bgc_schema (version INTEGER NOT NULL) STRICT',
      'CREATE TABLE bgc_counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID',
      'CREATE TABLE bgc_lease (key BLOB PRIMARY KEY, owner BLOB NOT NULL, fencing_token INTEGER NOT NULL, expires_at REAL NOT NULL) STRICT',
      'CREATE INDEX bgc_lease_expiry ON bgc_lease (expires_at)',
      'CREATE TABLE bgc_record (key BLOB PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL, updated_at REAL NOT NULL) STRICT',
      'CREATE TABLE bgc_key_value (key BLOB PRIMARY KEY, value BLOB NOT NULL, expires_at REAL) STRICT',
      'CREATE INDEX bgc_key_value_expiry ON bgc_key_value (expires_at)',
    ],
  },
] as const;

/** UTF-8 in hexadecimal digits, as the columns hold it: `check/1`, `{"a":1}`, `worker-1`, `token`, `abc`. */
const rows = [
  'INSERT INTO bgc_schema VALUES (1)',
  "INSERT INTO bgc_counter VALUES ('fencing_token', 7), ('version', 9)",
  "INSERT INTO bgc_record VALUES (x'636865636b2f31', x'7b2261223a317d', 9, 1000)",
  "INSERT INTO bgc_lease VALUES (x'636865636b2f31', x'776f726b65722d31', 7, 5000)",
  "INSERT INTO bgc_key_value VALUES (x'746f6b656e', x'616263', 5000)",
];

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bgc-format-'));
  path = join(directory, 'store.sqlite');
});
afterEach(() => rmSync(directory, { recursive: true }));

it('a new file has the tables that are written down of the newest version', () => {
  openSqliteStore({ path }).close();
  const database = new DatabaseSync(path);
  const made = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').all();
  const versions = database.prepare('SELECT version FROM bgc_schema').all();
  database.close();
  const newest = TABLES_OF.at(-1);
  expect(made.map(({ sql }) => sql)).toEqual(newest?.tables);
  expect(versions.map(({ version }) => version)).toEqual([newest?.version]);
});

it.each(TABLES_OF)('a file that version $version of the tables wrote is read, and goes on', async ({ tables }) => {
  const database = new DatabaseSync(path);
  for (const statement of [...tables, ...rows]) database.exec(statement);
  database.close();
  const clock = createVirtualClock({ now: 2_000 });
  const store = openSqliteStore({ path, clock });

  expect(await store.records.get('check/1')).toEqual({
    key: 'check/1',
    value: '{"a":1}',
    version: 9,
    updatedAt: 1_000,
  });
  expect((await store.records.replace('check/1', 9, '{}'))?.version).toBe(10);
  expect(await store.keyValue.get('token')).toBe('abc');
  expect(await store.leases.acquire('check/1', { owner: 'worker-2', durationMs: 1_000 })).toBeUndefined();
  await clock.advance(3_000);
  expect((await store.leases.acquire('check/1', { owner: 'worker-2', durationMs: 1_000 }))?.fencingToken).toBe(8);
  store.close();
});
