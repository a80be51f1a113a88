export { openSqliteStore } from '@bgc/core/node';
export type { SqliteStore, SqliteStoreOptions } from '@bgc/core/node';
