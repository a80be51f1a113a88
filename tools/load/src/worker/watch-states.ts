import type { RecordStore } from '@bgc/core';

/** A check has reached a state in the bridge's own records. */
export type StateListener = (state: string, value: string) => void;

/** Tells what the bridge keeps. */
export const watchStates = (own: RecordStore, onState: StateListener): RecordStore => ({
  insert: (key, value) => own.insert(key, value),
  get: (key) => own.get(key),
  async replace(key, version, value) {
    const written = await own.replace(key, version, value);
    if (written !== undefined && key.startsWith('bridge/'))
      onState((JSON.parse(value) as { readonly state: string }).state, value);
    return written;
  },
  list: (prefix, page) => own.list(prefix, page),
  delete: (key, version) => own.delete(key, version),
  purge: (prefix, before, only) => own.purge(prefix, before, only),
});
