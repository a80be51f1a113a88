/** Time, injected everywhere, so that a test or the sandbox can move it instead of waiting. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `callback` once after `delayMs`; returns a function that cancels it. */
  schedule(delayMs: number, callback: () => void): () => void;
  /**
   * Told of work that takes real time, whatever this clock says: a part of the program that is being loaded. A clock that is moved by hand stands still
   * until it has ended, for at most `patienceMs` of real time; one that goes by itself needs none of this.
   */
  hold?(work: PromiseLike<unknown>, patienceMs: number): void;
}
