type Listen = (type: string, listener: unknown, options?: { readonly once?: boolean }) => void;

export interface CountedSignal {
  readonly controller: AbortController;
  readonly signal: AbortSignal;
  /** How many listeners are on it now. */
  readonly listeners: () => number;
  /** How many ever were. */
  readonly added: () => number;
}

/** A caller's signal that counts the listeners which are put on it and taken off again. */
export const countListeners = (): CountedSignal => {
  const controller = new AbortController();
  const { signal } = controller;
  const on = new Set<unknown>();
  let added = 0;
  const add = signal.addEventListener.bind(signal) as Listen;
  const remove = signal.removeEventListener.bind(signal) as Listen;
  const addEventListener: Listen = (type, listener, options) => {
    on.add(listener);
    added += 1;
    add(type, listener, options);
    // The platform takes these off by itself.
    if (options?.once === true) add(type, () => on.delete(listener), { once: true });
  };
  const removeEventListener: Listen = (type, listener, options) => {
    on.delete(listener);
    remove(type, listener, options);
  };
  Object.assign(signal, { addEventListener, removeEventListener });
  return { controller, signal, listeners: () => on.size, added: () => added };
};
