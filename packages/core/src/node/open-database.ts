/// <reference types="node" />
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';

import { ConfigurationError } from '../errors/input-errors.ts';
import { guardConnection } from './guard-connection.ts';
import { loadSqlite } from './load-sqlite.ts';
import { createSqliteConnection } from './sqlite-connection.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { checkSchema, createSchema } from './sqlite-schema.ts';

/**
 * The file holds personal data: a new one is readable by its owner only. SQLite gives its `-wal` and `-shm` files the same mode. A file that
 * is there keeps the mode that somebody gave it.
 */
const createFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    if (code === 'EEXIST') return;
    throw new ConfigurationError(`The SQLite file cannot be created (${code ?? 'unknown reason'}).`, {
      advice: 'Create its directory first, and let this user write in it.',
    });
  }
};

const settings = [
  // In write-ahead mode `NORMAL` may lose the last commits when the power fails. A check whose record was acknowledged is taken from the
  // provider's queue right after, so a lost commit would be a lost check. https://www.sqlite.org/pragma.html#pragma_synchronous
  'PRAGMA synchronous = FULL',
  // macOS: a plain fsync leaves the data in the drive's cache. Without effect elsewhere.
  'PRAGMA fullfsync = ON',
  // What is deleted is overwritten: a purge that leaves the SSN in a free page is none.
  'PRAGMA secure_delete = ON',
  'PRAGMA trusted_schema = OFF',
];

/**
 * Many processes may open a new file at once. The switch to write-ahead mode upgrades a lock, where SQLite answers "busy" at once instead of
 * waiting, as two that wait for each other would wait forever; the other one gets through, so a few attempts are enough.
 */
const useWriteAheadLog = (connection: SqliteConnection, attempts = 50): void => {
  for (let attempt = 1; ; attempt++) {
    try {
      const mode = connection.first('PRAGMA journal_mode = WAL')?.['journal_mode'];
      if (mode === 'wal') return;
      throw new ConfigurationError('The SQLite file cannot be used in write-ahead mode.', {
        advice: 'Put it on a local disk: network file systems cannot be shared safely.',
      });
    } catch (thrown) {
      if (attempt === attempts || (thrown as { retryable?: boolean }).retryable !== true) throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
};

export const openDatabase = (path: string, busyTimeoutMs: number): SqliteConnection => {
  const { DatabaseSync } = loadSqlite();
  // Made absolute: SQLite gives `file:` URIs and `:memory:` a meaning of their own.
  const file = resolve(path);
  createFile(file);
  let connection: SqliteConnection | undefined;
  try {
    const database = new DatabaseSync(file);
    connection = createSqliteConnection(database, busyTimeoutMs);
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    checkSchema(connection);
    useWriteAheadLog(connection);
    for (const setting of settings) database.exec(setting);
    createSchema(connection);
    return guardConnection(connection, file);
  } catch (thrown) {
    connection?.close();
    throw sqliteFailure(thrown);
  }
};
