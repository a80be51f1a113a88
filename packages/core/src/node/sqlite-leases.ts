import type { Clock } from '../clock.ts';
import { checkLeaseDuration } from '../stores/check-limits.ts';
import { checkText } from '../stores/check-text.ts';
import type { LeaseStore } from '../stores/store.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { nextNumber } from './sqlite-counter.ts';
import { toBytes, toText } from './sqlite-text.ts';

/** `coalesce`: `node:sqlite` before Node 24 binds empty bytes as NULL. */
const sql = {
  // Also what tidies up: a lease that ran out is nobody's, whether or not its key is ever asked for again.
  expire: 'DELETE FROM bgc_lease WHERE expires_at <= ?',
  grant: `INSERT INTO bgc_lease (key, owner, fencing_token, expires_at) VALUES (coalesce(?, x''), coalesce(?, x''), ?, ?)`,
  held: `SELECT 1 FROM bgc_lease WHERE key = coalesce(?, x'')`,
  renew: `UPDATE bgc_lease SET expires_at = ? WHERE key = coalesce(?, x'') AND fencing_token = ? AND expires_at > ? RETURNING owner`,
  release: `DELETE FROM bgc_lease WHERE key = coalesce(?, x'') AND fencing_token = ?`,
};

export const createSqliteLeases = (connection: SqliteConnection, clock: Clock): LeaseStore => ({
  async acquire(key, { owner, durationMs }) {
    checkText('key', key);
    checkText('owner', owner);
    checkLeaseDuration(durationMs);
    return connection.write(() => {
      // The time is read under the lock: before it, the wait for the lock would already be part of the lease.
      const now = clock.now();
      connection.run(sql.expire, now);
      if (connection.first(sql.held, toBytes(key)) !== undefined) return undefined;
      const fencingToken = nextNumber(connection, 'fencing_token');
      const expiresAt = now + durationMs;
      connection.run(sql.grant, toBytes(key), toBytes(owner), fencingToken, expiresAt);
      return { key, owner, fencingToken, expiresAt };
    });
  },
  async renew({ key, fencingToken }, durationMs) {
    checkText('key', key);
    checkLeaseDuration(durationMs);
    return connection.write(() => {
      const now = clock.now();
      const expiresAt = now + durationMs;
      const row = connection.first(sql.renew, expiresAt, toBytes(key), fencingToken, now);
      return row && { key, owner: toText(row['owner']), fencingToken, expiresAt };
    });
  },
  async release({ key, fencingToken }) {
    checkText('key', key);
    connection.write(() => connection.run(sql.release, toBytes(key), fencingToken));
  },
});
