/** So many at the same time; the others wait in line. */
export interface Slots {
  /** Resolves with the function that gives the slot back; with nothing when the signal is aborted before there is one. */
  take(signal: AbortSignal): Promise<(() => void) | undefined>;
  readonly taken: number;
}

export const createSlots = (count: number): Slots => {
  let taken = 0;
  const waiting = new Set<() => void>();
  const giveBack = (): void => {
    const [next] = waiting;
    if (next === undefined) taken -= 1;
    else next();
  };
  return {
    take: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(undefined);
        if (taken < count) {
          taken += 1;
          return resolve(giveBack);
        }
        const end = (slot: (() => void) | undefined): void => {
          waiting.delete(next);
          signal.removeEventListener('abort', leave);
          resolve(slot);
        };
        const next = (): void => end(giveBack);
        const leave = (): void => end(undefined);
        waiting.add(next);
        signal.addEventListener('abort', leave, { once: true });
      }),
    get taken() {
      return taken;
    },
  };
};
