import { ConfigurationError } from '../errors/input-errors.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** The newest version that this copy knows. */
export const currentVersion = 1;

const tables = [
  'CREATE TABLE bgc_schema (version INTEGER NOT NULL) STRICT',
  // One counter for fencing tokens and versions. A row that is deleted takes none of it along, so no number is ever given twice.
  'CREATE TABLE bgc_counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE TABLE bgc_lease (key BLOB PRIMARY KEY, owner BLOB NOT NULL, fencing_token INTEGER NOT NULL, expires_at REAL NOT NULL) STRICT`,
  'CREATE INDEX bgc_lease_expiry ON bgc_lease (expires_at)',
  `CREATE TABLE bgc_record (key BLOB PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL, updated_at REAL NOT NULL) STRICT`,
  'CREATE TABLE bgc_key_value (key BLOB PRIMARY KEY, value BLOB NOT NULL, expires_at REAL) STRICT',
  'CREATE INDEX bgc_key_value_expiry ON bgc_key_value (expires_at)',
];

/** The schema version of the file; `undefined` when it is new. Refuses what is not ours to write, before anything is written. */
const readVersion = (connection: SqliteConnection): number | undefined => {
  const names = connection.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name);
  if (names.length === 0) return undefined;
  if (!names.includes('bgc_schema')) {
    throw new ConfigurationError(
      'The SQLite file belongs to another application: it has tables, and none of them is ours.',
      {
        advice: 'Give the store a file of its own.',
      },
    );
  }
  const version = Number(connection.first('SELECT max(version) AS version FROM bgc_schema')?.['version'] ?? 0);
  if (version > currentVersion) {
    throw new ConfigurationError(
      `The SQLite file has schema version ${version}; this copy of @bgc/core knows versions up to ${currentVersion}.`,
      { advice: 'Update @bgc/core in every process that opens the file.' },
    );
  }
  return version;
};

export const checkSchema = (connection: SqliteConnection): void => void readVersion(connection);

/** Creates the tables in a new file. Several processes may do it at once: the write lock lets one through, the others find its tables. */
export const createSchema = (connection: SqliteConnection): void => {
  if (readVersion(connection) !== undefined) return;
  connection.write(() => {
    if (readVersion(connection) !== undefined) return;
    for (const table of tables) connection.run(table);
    connection.run("INSERT INTO bgc_counter (name, value) VALUES ('fencing_token', 0), ('version', 0)");
    connection.run('INSERT INTO bgc_schema (version) VALUES (?)', currentVersion);
  });
};
