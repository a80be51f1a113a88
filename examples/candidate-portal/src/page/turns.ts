export interface Turn {
  readonly signal: AbortSignal;
  readonly isNewest: () => boolean;
}

/** Answers come in any order; only that to the newest question may be painted. A new turn gives up the one before. */
export const createTurns = (): (() => Turn) => {
  let newest = new AbortController();
  return () => {
    newest.abort();
    const mine = new AbortController();
    newest = mine;
    return { signal: mine.signal, isNewest: () => newest === mine };
  };
};
