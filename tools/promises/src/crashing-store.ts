import type { WorkStore } from '@bgc/core';

export interface CrashingStore {
  readonly store: WorkStore;
  /** Resolves when the process has died. */
  readonly death: Promise<'dead'>;
  /** How many writes there were. */
  readonly writes: () => number;
}

/**
 * The store as one process sees it that dies at its `at`th write: before the write is done, or after. What a dead process asked for never comes, so
 * nothing of it goes on.
 */
export const crashingStore = (
  { leases, records }: WorkStore,
  { at, when }: { readonly at: number; readonly when: 'before' | 'after' },
): CrashingStore => {
  let writes = 0;
  let dead = false;
  let die = (): void => {};
  const death = new Promise<'dead'>((resolve) => (die = () => resolve('dead')));
  const never = new Promise<never>(() => {});

  const reading =
    <Args extends readonly unknown[], T>(method: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      dead ? never : method(...args);
  const writing =
    <Args extends readonly unknown[], T>(method: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (dead) return never;
      if (++writes !== at) return method(...args);
      dead = true;
      if (when === 'after') await method(...args);
      die();
      return never;
    };

  return {
    death,
    writes: () => writes,
    store: {
      leases: { acquire: writing(leases.acquire), renew: writing(leases.renew), release: writing(leases.release) },
      records: {
        get: reading(records.get),
        list: reading(records.list),
        insert: writing(records.insert),
        replace: writing(records.replace),
        delete: writing(records.delete),
        purge: writing(records.purge),
      },
    },
  };
};
