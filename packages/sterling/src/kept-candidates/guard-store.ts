import { isBgcError, isStoreCodecError, StoreError } from '@bgc/core';
import type { WorkStore } from '@bgc/core';

import { KeptCandidateError } from './kept-candidate-errors.ts';

/** What an engine or a codec throws may hold keys and values: nothing of it goes on. */
const typed = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    // One record that the codec cannot read must not look like a store that is away.
    if (isStoreCodecError(error) && error.reason === 'decode') throw new KeptCandidateError();
    if (isBgcError(error)) throw error;
    throw new StoreError('The store failed.', {
      provider: 'sterling',
      advice:
        'Look at the store itself, its codec included: what it said is not shown, because it may hold personal data.',
    });
  }
};

/** The same store, that throws typed errors only. */
export const guardStore = ({ leases, records }: WorkStore): WorkStore => ({
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
});
