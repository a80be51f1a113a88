import type { SqliteConnection } from './sqlite-connection.ts';

/** The next number, never given before and never again. Only inside of `connection.write`. */
export const nextNumber = (connection: SqliteConnection, name: 'fencing_token' | 'version'): number =>
  Number(connection.first('UPDATE bgc_counter SET value = value + 1 WHERE name = ? RETURNING value', name)?.['value']);
