import type { KeyValueStore } from '@bgc/core';

export interface MemoryTokenStore extends KeyValueStore {
  readonly entries: Map<string, string>;
  readonly gets: () => number;
}

/** As Keyv: asynchronous, and `undefined` for what is not there. */
export const createMemoryTokenStore = (): MemoryTokenStore => {
  const entries = new Map<string, string>();
  let gets = 0;
  return {
    entries,
    gets: () => gets,
    async get(key) {
      gets += 1;
      return entries.get(key);
    },
    async set(key, value) {
      entries.set(key, value);
      return true;
    },
    async delete(key) {
      return entries.delete(key);
    },
  };
};
