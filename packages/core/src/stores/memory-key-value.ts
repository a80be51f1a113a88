import type { Clock } from '../clock.ts';
import type { KeyValueStore } from './store.ts';

/** Tokens in this process. */
export const createMemoryKeyValue = (clock: Clock): KeyValueStore => {
  const entries = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry === undefined || clock.now() < entry.expiresAt) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    async set(key, value, ttlMs = Infinity) {
      entries.set(key, { value, expiresAt: clock.now() + ttlMs });
    },
    async delete(key) {
      return entries.delete(key);
    },
  };
};
