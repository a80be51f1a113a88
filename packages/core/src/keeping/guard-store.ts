import { isBgcError } from '../errors/bgc-error.ts';
import type { BgcError } from '../errors/bgc-error.ts';
import { isStoreCodecError, StoreError } from '../stores/store-errors.ts';
import type { WorkStore } from '../stores/store.ts';

/** Whose store `guardStore` guards, and what it throws for a record that cannot be read. */
export interface StoreGuard {
  /** Named in the error. */
  readonly provider: string;
  /** The error for one record that the codec cannot read: it must not look like a store that is away. */
  readonly unreadable: () => BgcError;
}

/**
 * The same store, that throws typed errors only: what an engine or a codec throws may hold keys and values, and nothing of it goes on.
 *
 * @example const { leases, records } = guardStore(store, { provider: 'example', unreadable: () => unreadableOrder });
 */
export const guardStore = ({ leases, records }: WorkStore, { provider, unreadable }: StoreGuard): WorkStore => {
  const typed = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (isStoreCodecError(error) && error.reason === 'decode') throw unreadable();
      if (isBgcError(error)) throw error;
      throw new StoreError('The store failed.', {
        provider,
        advice:
          'Look at the store itself, its codec included: what it said is not shown, because it may hold personal data.',
      });
    }
  };
  return {
    leases: {
      acquire: (key, request) => typed(() => leases.acquire(key, request)),
      renew: (lease, durationMs) => typed(() => leases.renew(lease, durationMs)),
      release: (lease) => typed(() => leases.release(lease)),
    },
    records: {
      insert: (key, value) => typed(() => records.insert(key, value)),
      get: (key) => typed(() => records.get(key)),
      replace: (key, version, value) => typed(() => records.replace(key, version, value)),
      list: (prefix, page) => typed(() => records.list(prefix, page)),
      delete: (key, version) => typed(() => records.delete(key, version)),
      purge: (prefix, before, only) => typed(() => records.purge(prefix, before, only)),
    },
  };
};
