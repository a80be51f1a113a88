import type { Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { checkNames } from '../options/check-names.ts';
import { createEncodedRecordStore } from '../stores/encoded-records.ts';
import { guardCodec } from '../stores/guarded-codec.ts';
import type { KeyValueStore, RecordCodec, WorkStore } from '../stores/store.ts';
import { systemClock } from '../system-clock.ts';
import { openDatabase } from './open-database.ts';
import { createSqliteKeyValue } from './sqlite-key-value.ts';
import { createSqliteLeases } from './sqlite-leases.ts';
import { createSqliteRecords } from './sqlite-records.ts';

/** What `openSqliteStore` takes. */
export interface SqliteStoreOptions {
  /** A file on a local disk; created, readable by its owner only, when it is not there. Its directory must exist. */
  readonly path: string;
  /** The system's time unless told. All processes that share the file must agree on the time. */
  readonly clock?: Clock;
  /** Encodes the values of records and tokens on their way into the file. Keys are not encoded. */
  readonly codec?: RecordCodec;
  /** Milliseconds that one method waits (and blocks this thread) for other processes before it fails: 5 000 unless told. */
  readonly busyTimeoutMs?: number;
}

/** A store in a file of SQLite: leases and records as a `WorkStore`, tokens as `keyValue`. For processes of one machine. */
export interface SqliteStore extends WorkStore {
  readonly keyValue: KeyValueStore;
  /** Closes the file; harmless when repeated. What was acknowledged before is on disk. */
  close(): void;
  [Symbol.dispose](): void;
}

const check = (options: SqliteStoreOptions): number => {
  // A misspelt `codec` must not end as plain text on the disk.
  checkNames(options, { path: 'any!', clock: 'clock', codec: 'codec', busyTimeoutMs: 'any' }, (what, advice) => {
    const isNamed = (options as Partial<SqliteStoreOptions> | undefined)?.path !== undefined;
    throw new ConfigurationError(`openSqliteStore: ${what}`, {
      advice: isNamed ? advice : 'Give `path`, a file on a local disk: `openSqliteStore({ path })`.',
    });
  });
  const { path, busyTimeoutMs = 5_000 } = options;
  if (typeof path !== 'string' || path === '' || path === ':memory:') {
    throw new ConfigurationError('`path` must name a file.', {
      advice: 'For a store that forgets everything, take `createMemoryStore` of @bgc/core.',
    });
  }
  if (!Number.isSafeInteger(busyTimeoutMs) || busyTimeoutMs < 0 || busyTimeoutMs > 2_147_483_647) {
    throw new ConfigurationError('`busyTimeoutMs` must be a whole number of milliseconds.');
  }
  return busyTimeoutMs;
};

/**
 * Opens the durable store: leases, records and tokens in one SQLite file, safe for several processes on one machine. Each write is on disk
 * before its promise resolves. Needs Node 22.13 or newer; Node 22 prints an ExperimentalWarning for its SQLite, which is left alone.
 *
 * @example
 * import { openSqliteStore } from '@bgc/core/node';
 *
 * const store = openSqliteStore({ path: '/var/lib/checks/checks.sqlite' });
 * const lease = await store.leases.acquire('check/12345', { owner: 'worker-1', durationMs: 60_000 });
 * store.close();
 *
 * @throws ConfigurationError for an option that is unknown or wrong, a Node without SQLite, a directory that is missing, a file of another application or of a newer version.
 * @throws StoreBusyError (also from every method) when another process keeps the file locked; nothing was written, try again.
 * @throws StoreError (also from every method) when the disk is full, the file is damaged or not a database, or the store is closed; from every writing method also when the file was deleted, moved or replaced while it was open, or a newer version changed its tables.
 * @throws StoreCodecError (from its methods) when the `codec` fails.
 * @throws InvalidRequestError (from its methods) for a key or value that is not text, a lease without a positive duration, or a page without a positive limit.
 */
export const openSqliteStore = (options: SqliteStoreOptions): SqliteStore => {
  const busyTimeoutMs = check(options);
  const { path, clock = systemClock, codec } = options;
  const connection = openDatabase(path, busyTimeoutMs);
  const records = createSqliteRecords(connection, clock);
  const close = (): void => connection.close();
  return {
    leases: createSqliteLeases(connection, clock),
    records: codec === undefined ? records : createEncodedRecordStore(records, codec),
    keyValue: createSqliteKeyValue(connection, clock, codec && guardCodec(codec)),
    close,
    [Symbol.dispose]: close,
  };
};
