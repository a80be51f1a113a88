/** What the emulators need of time. Milliseconds everywhere; `now` counts from 1970-01-01T00:00:00Z. */
export interface SandboxClock {
  now(): number;
  /** Runs `callback` once, `ms` from now. Returns a function that cancels it. */
  schedule(ms: number, callback: () => void): () => void;
}

/**
 * A clock that stands still until it is advanced. Hand the same one to the client under test, and nothing ever sleeps.
 *
 * @example
 * const clock = createVirtualClock();
 * clock.schedule(300_000, () => console.log('the token has expired'));
 * await clock.advance(300_000);
 */
export interface VirtualClock extends SandboxClock {
  /** Moves time forward by `ms`, running what falls due in order, and lets each callback's promises settle. */
  advance(ms: number): Promise<void>;
  /** How many callbacks wait. */
  pending(): number;
  /** When the next callback is due, or `undefined` when none waits. */
  nextDueAt(): number | undefined;
}

export const isVirtualClock = (clock: SandboxClock): clock is VirtualClock =>
  typeof (clock as Partial<VirtualClock>).advance === 'function';
