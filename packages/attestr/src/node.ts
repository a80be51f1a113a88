export { openSqliteStore, toNodeListener } from '@bgc/core/node';
export type { NodeListener, NodeListenerOptions, SqliteStore, SqliteStoreOptions } from '@bgc/core/node';
export { documentFromFile } from './node/document-from-file.ts';
