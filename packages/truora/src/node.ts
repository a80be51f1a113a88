export { openSqliteStore, toNodeListener } from '@bgc/core/node';
export type { NodeListener, NodeListenerOptions, SqliteStore, SqliteStoreOptions } from '@bgc/core/node';
export { reportFromFile } from './node/report-from-file.ts';
