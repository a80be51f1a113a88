import type { Clock } from '../clock.ts';
import { checkPageLimit } from '../stores/check-limits.ts';
import { checkText } from '../stores/check-text.ts';
import { purgeRecords } from '../stores/purge-records.ts';
import type { RecordStore, StoredRecord } from '../stores/store.ts';
import type { Row, SqliteConnection } from './sqlite-connection.ts';
import { nextNumber } from './sqlite-counter.ts';
import { afterPrefix, toBytes, toText } from './sqlite-text.ts';

/** `coalesce`: `node:sqlite` before Node 24 binds empty bytes as NULL. A prefix is a range: there are no wildcards that a key could hold. */
const sql = {
  insert: `INSERT INTO bgc_record (key, value, version, updated_at) VALUES (coalesce(?, x''), coalesce(?, x''), ?, ?)`,
  get: `SELECT key, value, version, updated_at FROM bgc_record WHERE key = coalesce(?, x'')`,
  seen: `SELECT version, length(value) AS length FROM bgc_record WHERE key = coalesce(?, x'')`,
  replace: `UPDATE bgc_record SET value = coalesce(?, x''), version = ?, updated_at = ? WHERE key = coalesce(?, x'')`,
  listAll: `SELECT key, value, version, updated_at FROM bgc_record WHERE key >= coalesce(?, x'') AND (? IS NULL OR key < ?) ORDER BY key LIMIT ?`,
  listAfter: `SELECT key, value, version, updated_at FROM bgc_record
    WHERE key >= coalesce(?, x'') AND (? IS NULL OR key < ?) AND key > coalesce(?, x'') ORDER BY key LIMIT ?`,
  delete: `DELETE FROM bgc_record WHERE key = coalesce(?, x'') AND (? IS NULL OR version = ?)`,
  purge: `DELETE FROM bgc_record WHERE key >= coalesce(?, x'') AND (? IS NULL OR key < ?) AND updated_at < ?`,
};

const toRecord = (row: Row): StoredRecord => ({
  key: toText(row['key']),
  value: toText(row['value']),
  version: Number(row['version']),
  updatedAt: Number(row['updated_at']),
});

export const createSqliteRecords = (connection: SqliteConnection, clock: Clock): RecordStore => {
  const seen = (key: string): { readonly version: number; readonly length: number } | undefined => {
    const row = connection.first(sql.seen, toBytes(key));
    return row && { version: Number(row['version']), length: Number(row['length']) };
  };
  const erase = (key: string, version: number | undefined): boolean =>
    connection.write(() => connection.run(sql.delete, toBytes(key), version ?? null, version ?? null) > 0);

  const store: RecordStore = {
    async insert(key, value) {
      checkText('key', key);
      checkText('value', value);
      return connection.write(() => {
        if (seen(key) !== undefined) return undefined;
        const version = nextNumber(connection, 'version');
        const updatedAt = clock.now();
        connection.run(sql.insert, toBytes(key), toBytes(value), version, updatedAt);
        return { key, value, version, updatedAt };
      });
    },
    async get(key) {
      checkText('key', key);
      const row = connection.first(sql.get, toBytes(key));
      return row && toRecord(row);
    },
    async replace(key, seenVersion, value) {
      checkText('key', key);
      checkText('value', value);
      const bytes = toBytes(value);
      let shrinks = false;
      const replaced = connection.write(() => {
        const before = seen(key);
        if (before?.version !== seenVersion) return undefined;
        shrinks = bytes.length < before.length;
        const version = nextNumber(connection, 'version');
        const updatedAt = clock.now();
        connection.run(sql.replace, bytes, version, updatedAt, toBytes(key));
        return { key, value, version, updatedAt };
      });
      // What is gone from the record may be personal: a check that is done loses its document.
      if (shrinks) connection.cutLog();
      return replaced;
    },
    async list(prefix, { after, limit = 100 } = {}) {
      checkText('prefix', prefix);
      checkPageLimit(limit);
      const from = toBytes(prefix);
      const to = afterPrefix(from) ?? null;
      if (after === undefined) return connection.all(sql.listAll, from, to, to, limit).map(toRecord);
      checkText('key', after);
      return connection.all(sql.listAfter, from, to, to, toBytes(after), limit).map(toRecord);
    },
    async delete(key, version) {
      checkText('key', key);
      const deleted = erase(key, version);
      if (deleted) connection.cutLog();
      return deleted;
    },
    async purge(prefix, before, only) {
      checkText('prefix', prefix);
      const from = toBytes(prefix);
      const to = afterPrefix(from) ?? null;
      const purged =
        only === undefined
          ? connection.write(() => connection.run(sql.purge, from, to, to, before))
          : // The log is cut once, at the end.
            await purgeRecords(
              { list: store.list, delete: async (key, version) => erase(key, version) },
              prefix,
              before,
              only,
            );
      // Somebody waits for this to be done, so it may wait for readers, unlike `cutLog`.
      if (purged > 0) connection.first('PRAGMA wal_checkpoint(TRUNCATE)');
      return purged;
    },
  };
  return store;
};
