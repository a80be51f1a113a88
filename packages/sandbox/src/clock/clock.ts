/** What is known of something that is put on the clock. */
export interface ScheduleOptions {
  /**
   * Something that happens in the world by itself, in hours or days, and that nobody's call waits for: `VirtualClock.run` gives real I/O time to
   * be first before it moves the clock there.
   */
  readonly background?: boolean;
  /** What stands still until then, in words for whoever watches a clock that stands still: `an answer (latency)`. */
  readonly waiting?: string;
}

/** What the emulators need of time. Milliseconds everywhere; `now` counts from 1970-01-01T00:00:00Z. */
export interface SandboxClock {
  now(): number;
  /** Runs `callback` once, `ms` from now. Returns a function that cancels it. */
  schedule(ms: number, callback: () => void, options?: ScheduleOptions): () => void;
  /**
   * Tells of real I/O under way, an HTTP request or a part of a program that is loaded: a virtual clock stands still until it has ended, for at most `patienceMs` of real
   * time. A clock that goes by itself needs none of this.
   */
  hold?(work: PromiseLike<unknown>, patienceMs: number): void;
}

/** How far a virtual clock may go while something is run, and what real I/O is given. */
export interface RunOptions {
  /** How far virtual time may go, in milliseconds: a day unless told. */
  readonly atMostMs?: number;
  /** How long to wait for real I/O, in real milliseconds, while nothing is scheduled on the clock: 10 000 unless told. */
  readonly patienceMs?: number;
  /**
   * Real milliseconds that real I/O gets before each step of virtual time: 0 unless told, which is some rounds of the event loop: enough for
   * `sandbox.fetch`, MSW and a server in this process. Work that also reads files or asks other machines needs more, or its timeouts come first.
   */
  readonly ioMs?: number;
}

/**
 * A clock that stands still until it is advanced. Hand the same one to the client under test, and nothing ever sleeps.
 *
 * @example
 * const clock = createVirtualClock();
 * clock.schedule(300_000, () => console.log('the token has expired'));
 * await clock.advance(300_000);
 * const checks = await clock.run(client.backgroundChecks.list({ status: 'pending' })); // whatever it has to wait for
 */
export interface VirtualClock extends SandboxClock {
  /** Moves time forward by `ms`, running what falls due in order, and lets each callback's promises settle. */
  advance(ms: number): Promise<void>;
  /**
   * Advances virtual time, from one due callback to the next, until the promise (or that of the function) settles; gives its result or throws
   * its error. A wait on a virtual clock that nobody advances never ends: run through this what may retry, time out or pause.
   *
   * @throws Error when virtual time would pass `atMostMs`, or when nothing is scheduled and nothing happens for `patienceMs` of real time.
   */
  run<T>(work: PromiseLike<T> | (() => PromiseLike<T>), options?: RunOptions): Promise<T>;
  /** How many callbacks wait. */
  pending(): number;
  /** When the next callback is due, or `undefined` when none waits; those in the background can be left out. */
  nextDueAt(options?: { readonly background?: boolean }): number | undefined;
}

/**
 * Whether its time is moved by hand: the clock of a sandbox is one unless told.
 *
 * @example if (isVirtualClock(sandbox.clock)) await sandbox.clock.advance(60_000);
 */
export const isVirtualClock = (clock: SandboxClock): clock is VirtualClock =>
  typeof (clock as Partial<VirtualClock>).advance === 'function';
