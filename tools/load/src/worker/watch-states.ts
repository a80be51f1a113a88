import type { RecordStore } from '@bgc/core';

export interface StateListener {
  /** A check has reached a state in the bridge's own records. */
  readonly onState: (state: string, value: string) => void;
  /** Something was written, whatever it is: work is in hand. */
  readonly onWrite: () => void;
}

/** Tells what the bridge keeps. */
export const watchStates = (own: RecordStore, { onState, onWrite }: StateListener): RecordStore => ({
  insert(key, value) {
    onWrite();
    return own.insert(key, value);
  },
  get: (key) => own.get(key),
  async replace(key, version, value) {
    onWrite();
    const written = await own.replace(key, version, value);
    if (written !== undefined && key.startsWith('bridge/'))
      onState((JSON.parse(value) as { readonly state: string }).state, value);
    return written;
  },
  list: (prefix, page) => own.list(prefix, page),
  delete: (key, version) => own.delete(key, version),
  purge: (prefix, before, only) => own.purge(prefix, before, only),
});
