import type { OpenKeptWork } from '../kept-work.ts';
import type { Lifecycle } from './lifecycle.ts';

/** A lifecycle whose work is loaded by the first call. */
export const lifecycleWith = (open: OpenKeptWork): Lifecycle => {
  const lifecycle = async (): Promise<Lifecycle> => (await open()).lifecycle;
  return {
    open: async (id, options) => (await lifecycle()).open(id, options),
    adopt: async (id, record, options) => (await lifecycle()).adopt(id, record, options),
    async *unsettled() {
      yield* (await lifecycle()).unsettled();
    },
    purge: async (before, options) => (await lifecycle()).purge(before, options),
  };
};
