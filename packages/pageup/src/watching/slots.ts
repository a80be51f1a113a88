/** So many at the same time; the others wait in line. */
export interface Slots {
  /** Resolves with the function that gives the slot back. */
  take(): Promise<() => void>;
  readonly taken: number;
}

export const createSlots = (count: number): Slots => {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return {
    take: () =>
      new Promise((resolve) => {
        const slot = (): void => resolve(giveBack);
        if (taken < count) {
          taken += 1;
          slot();
        } else waiting.push(slot);
      }),
    get taken() {
      return taken;
    },
  };
};
