const name = 'eid-journey';

/**
 * The way to the eID and back. Only the tab that set out comes back with a code: by somebody else's link with a code, a candidate would be signed in to
 * somebody else's check, take it for their own, and lose the session of their own.
 */
export const createJourney = (storage: () => Storage, randomText: () => string) => ({
  /** Where the eID is to send the candidate back to. */
  setOut(path: string): string {
    const state = randomText();
    storage().setItem(name, state);
    return `${path}?${new URLSearchParams({ state }).toString()}`;
  },
  /** Whether whoever came is the one who set out. Once. */
  isBack(state: string | undefined): boolean {
    const expected = storage().getItem(name);
    storage().removeItem(name);
    return expected !== null && state === expected;
  },
});

export type Journey = ReturnType<typeof createJourney>;
