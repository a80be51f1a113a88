import type { Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { checkNames } from '../options/check-names.ts';
import { systemClock } from '../system-clock.ts';
import { createMemoryKeyValue } from './memory-key-value.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { createMemoryRecords } from './memory-records.ts';
import type { KeyValueStore, WorkStore } from './store.ts';

/** What `createMemoryStore` takes. */
export interface MemoryStoreOptions {
  /** The system's time unless told. */
  readonly clock?: Clock;
}

/**
 * All three stores in the memory of this process, deterministic: what a test needs. It is not for production: a crash forgets everything,
 * and a check that was taken from the provider's queue is lost with it. Take `openSqliteStore` of `@bgc/core/node` there.
 *
 * @example
 * const clock = createVirtualClock({ now: 0 });
 * const store = createMemoryStore({ clock });
 * const lease = await store.leases.acquire('check/12345', { owner: 'worker-1', durationMs: 60_000 });
 *
 * @throws ConfigurationError for an option that is unknown or wrong.
 * @throws InvalidRequestError (from its methods) for a key or value that is not text, a lease without a positive duration, or a page without a positive limit.
 */
export const createMemoryStore = (
  options: MemoryStoreOptions = {},
): WorkStore & { readonly keyValue: KeyValueStore } => {
  checkNames(options, { clock: 'clock' }, (what, advice) => {
    throw new ConfigurationError(`createMemoryStore: ${what}`, { advice });
  });
  const { clock = systemClock } = options;
  return {
    leases: createMemoryLeases(clock),
    records: createMemoryRecords(clock),
    keyValue: createMemoryKeyValue(clock),
  };
};
