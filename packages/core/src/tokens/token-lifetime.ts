/** A token with the times that matter, in milliseconds since the epoch. */
export interface HeldToken {
  readonly token: string;
  readonly expiresAt: number;
  /** From here on a call that comes by starts a refresh in the background. */
  readonly refreshFrom: number;
  /** From here on a call waits for the refresh. */
  readonly refreshBy: number;
}

const longestLifetimeMs = 24 * 60 * 60 * 1_000;

/** Seconds as number or string. Missing, negative or no number: the default; absurdly long: a day. */
export const readLifetimeMs = (expiresIn: unknown, defaultLifetimeMs: number): number => {
  const seconds =
    typeof expiresIn === 'string' && /^\d+(?:\.\d+)?$/.test(expiresIn.trim()) ? Number(expiresIn) : expiresIn;
  return typeof seconds === 'number' && seconds > 0 ? Math.min(seconds * 1_000, longestLifetimeMs) : defaultLifetimeMs;
};

/** Both margins are parts of the lifetime, so that a short-lived token is not refreshed at every call. */
export const holdToken = (token: string, expiresAt: number, now: number): HeldToken => {
  const lifetimeMs = Math.max(0, expiresAt - now);
  return {
    token,
    expiresAt,
    refreshFrom: expiresAt - Math.min(120_000, 0.2 * lifetimeMs),
    refreshBy: expiresAt - Math.min(30_000, 0.05 * lifetimeMs),
  };
};
