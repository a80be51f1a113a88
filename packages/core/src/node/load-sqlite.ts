/// <reference types="node" />
import process from 'node:process';

import { ConfigurationError } from '../errors/input-errors.ts';

type Sqlite = typeof import('node:sqlite');

/**
 * Node's own SQLite, asked for when a store is opened: an `import` would make the whole entry fail on a Node that lacks it. On Node 22 and
 * 23 Node itself prints an ExperimentalWarning then; it is left alone, because hiding warnings is the application's choice.
 */
export const loadSqlite = (): Sqlite => {
  const sqlite = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined;
  if (sqlite !== undefined) return sqlite;
  throw new ConfigurationError(`The SQLite store needs Node 22.13 or newer; this is ${process.version}.`, {
    advice:
      'Update Node, or pass another WorkStore that passes `storeConformance` of @bgc/core/testing. In tests, pass `createMemoryStore()`: it is in the main entry of your client, not in /testing.',
  });
};
