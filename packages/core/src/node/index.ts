export { openFile } from './open-file.ts';
export { openSqliteStore } from './sqlite-store.ts';
export type { SqliteStore, SqliteStoreOptions } from './sqlite-store.ts';
export { toNodeListener } from './to-node-listener.ts';
export type { NodeListener, NodeListenerOptions } from './to-node-listener.ts';
