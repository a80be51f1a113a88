/// <reference types="node" />
import { statSync } from 'node:fs';

import { StoreError } from '../stores/store-errors.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { currentVersion } from './sqlite-schema.ts';

const identity = (file: string): string | undefined => {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}/${ino}`;
  } catch (thrown) {
    // Whatever else keeps it from being looked at is no proof that it is gone.
    const { code } = thrown as { code?: string };
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : undefined;
  }
};

/**
 * Refuses to write once the path leads to another file, or to none: the open file is then out of everybody's sight. What is acknowledged there is lost
 * with this process, and whoever opens the new file is granted the same leases with the same fencing tokens. Refuses as well once a newer version
 * has taken the tables over. Both cost microseconds, where a write waits for the disk.
 */
export const guardConnection = (connection: SqliteConnection, file: string): SqliteConnection => {
  const opened = identity(file);
  const needSameFile = (): void => {
    const found = identity(file);
    if (found === undefined || opened === undefined || found === opened) return;
    throw new StoreError(
      found === 'missing'
        ? 'The SQLite file was deleted or moved while it was open.'
        : 'The SQLite file was replaced by another one while it was open.',
      {
        reason: found === 'missing' ? 'file-deleted' : 'file-replaced',
        advice: 'Nothing was written. Stop all workers, put the right file back, and open the store anew.',
      },
    );
  };
  const needKnownVersion = (): void => {
    const version = Number(connection.first('SELECT max(version) AS version FROM bgc_schema')?.['version']);
    if (!(version > currentVersion)) return;
    throw new StoreError(`A newer version of @bgc/core made schema version ${version} of the open SQLite file.`, {
      reason: 'newer-schema',
      advice: `Nothing was written: this copy knows versions up to ${currentVersion}. Update it, and restart this process.`,
    });
  };
  return {
    ...connection,
    write: (work) => {
      needSameFile();
      return connection.write(() => {
        needKnownVersion();
        const result = work();
        // Once more, as late as possible: the wait for the lock may have been long.
        needSameFile();
        return result;
      });
    },
  };
};
