import { isBgcError } from '../errors/bgc-error.ts';
import { StoreBusyError, StoreError } from '../stores/store-errors.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const names: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  26: 'SQLITE_NOTADB',
};

const advice: Readonly<Record<string, string>> = {
  SQLITE_READONLY: 'Give this user the right to write the file and its directory.',
  SQLITE_CORRUPT: 'Stop all workers and restore the file from a backup.',
  SQLITE_FULL: 'Free space on the disk; what was acknowledged before is kept.',
  SQLITE_CANTOPEN: 'Check that the directory exists and that this user may write in it.',
  SQLITE_NOTADB: 'The path points at a file of another kind: give the store a file of its own.',
};

const busy = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** The typed error for what `node:sqlite` throws. Its own message is dropped: only codes are sure to hold no value. */
export const sqliteFailure = (thrown: unknown): unknown => {
  if (isBgcError(thrown)) return thrown;
  const { code, errcode } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    code?: unknown;
    errcode?: unknown;
  };
  if (code === 'ERR_INVALID_STATE') {
    return new StoreError('The SQLite store is closed.', {
      reason: code,
      advice: 'Stop the work that uses it before `close()`.',
    });
  }
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return thrown;
  // Extended codes carry the primary one in their last byte.
  const reason = names[errcode & 0xff] ?? `SQLITE_${errcode}`;
  if (busy.has(reason)) {
    return new StoreBusyError('Another process kept the SQLite file locked for longer than `busyTimeoutMs`.', {
      reason,
      advice: 'Nothing was written: try again, or look for a process that hangs inside a transaction.',
    });
  }
  return new StoreError(`The SQLite file cannot be used (${reason}).`, { reason, advice: advice[reason] });
};
