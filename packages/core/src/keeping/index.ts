export { guardStore } from './guard-store.ts';
export type { StoreGuard } from './guard-store.ts';
export { linkSignals } from './link-signals.ts';
export { purgeTime } from './purge-time.ts';
