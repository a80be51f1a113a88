import type { Clock } from '../clock.ts';
import { checkText } from '../stores/check-text.ts';
import type { GuardedCodec } from '../stores/guarded-codec.ts';
import type { KeyValueStore } from '../stores/store.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { toBytes, toText } from './sqlite-text.ts';

/** `coalesce`: `node:sqlite` before Node 24 binds empty bytes as NULL. */
const sql = {
  get: `SELECT value FROM bgc_key_value WHERE key = coalesce(?, x'') AND (expires_at IS NULL OR expires_at > ?)`,
  set: `INSERT INTO bgc_key_value (key, value, expires_at) VALUES (coalesce(?, x''), coalesce(?, x''), ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
  expire: 'DELETE FROM bgc_key_value WHERE expires_at <= ?',
  delete: `DELETE FROM bgc_key_value WHERE key = coalesce(?, x'')`,
};

/** Tokens, shared by the processes of one machine. They are secrets, so the codec is theirs too. */
export const createSqliteKeyValue = (
  connection: SqliteConnection,
  clock: Clock,
  codec: GuardedCodec | undefined,
): KeyValueStore => ({
  async get(key) {
    checkText('key', key);
    const row = connection.first(sql.get, toBytes(key), clock.now());
    if (row === undefined) return undefined;
    const value = toText(row['value']);
    return codec === undefined ? value : codec.decode(value);
  },
  async set(key, value, ttlMs) {
    checkText('key', key);
    checkText('value', value);
    const stored = codec === undefined ? value : await codec.encode(value);
    connection.write(() => {
      const now = clock.now();
      connection.run(sql.expire, now);
      connection.run(sql.set, toBytes(key), toBytes(stored), ttlMs === undefined ? null : now + ttlMs);
    });
  },
  async delete(key) {
    checkText('key', key);
    return connection.write(() => connection.run(sql.delete, toBytes(key)) > 0);
  },
});
