/// <reference types="node" />
import type { DatabaseSync, StatementSync } from 'node:sqlite';

import { sqliteFailure } from './sqlite-failure.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Parameter = string | number | Uint8Array | null;

/** What the stores need of a database. Its statements are prepared once. */
export interface SqliteConnection {
  all(sql: string, ...parameters: readonly Parameter[]): readonly Row[];
  first(sql: string, ...parameters: readonly Parameter[]): Row | undefined;
  /** Returns how many rows were changed. */
  run(sql: string, ...parameters: readonly Parameter[]): number;
  /**
   * Runs `work` with the write lock, taken before anything is read: a transaction that reads first and writes later fails when another
   * process wrote in between, and no waiting helps it. `work` is synchronous, so nothing of this process comes between either.
   */
  write<T>(work: () => T): T;
  /**
   * Writes the log back and cuts it: until then it still holds what was deleted or replaced. Waits for nobody; while another process is in the middle
   * of something, the next one who calls this does it.
   */
  cutLog(): void;
  close(): void;
}

export const createSqliteConnection = (database: DatabaseSync, busyTimeoutMs: number): SqliteConnection => {
  let open = true;
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  const typed = <T>(work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw sqliteFailure(thrown);
    }
  };
  const rollBack = (): void => {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself (disk full, I/O error); the first error is the one that matters.
    }
  };

  return {
    all: (sql, ...parameters) => typed(() => statement(sql).all(...parameters) as Row[]),
    first: (sql, ...parameters) => typed(() => statement(sql).get(...parameters) as Row | undefined),
    run: (sql, ...parameters) => typed(() => Number(statement(sql).run(...parameters).changes)),
    write: (work) =>
      typed(() => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const result = work();
          database.exec('COMMIT');
          return result;
        } catch (thrown) {
          rollBack();
          throw thrown;
        }
      }),
    cutLog: () => {
      try {
        database.exec('PRAGMA busy_timeout = 0');
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // What was asked for is done and on disk. That the log could not be cut is no reason to call it failed.
      } finally {
        database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      }
    },
    close: () => {
      // Closing twice is harmless, so that `using` and an explicit `close()` go together.
      if (!open) return;
      open = false;
      database.close();
    },
  };
};
