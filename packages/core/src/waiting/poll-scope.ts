import type { Clock } from '../clock.ts';
import { AbortedError } from '../errors/transport-errors.ts';

/** What one wait lives in: it ends by the caller's signal or at its deadline, whichever comes first, and leaves no listener or timer. */
export interface PollScope {
  readonly signal: AbortSignal;
  /** The promise, or a rejection with why the scope ended, if that comes first. */
  within<T>(promise: Promise<T>): Promise<T>;
  pause(delayMs: number): Promise<void>;
  end(reason: unknown): void;
  close(): void;
}

/**
 * Opens one. A deadline of `Infinity` never comes. Close it in the end.
 *
 * @example
 * const scope = openPollScope(clock, signal, 30_000, () => new Error('It took too long.'));
 * try {
 *   return await scope.within(work);
 * } finally {
 *   scope.close();
 * }
 */
export const openPollScope = (
  clock: Clock,
  caller: AbortSignal | undefined,
  remainingMs: number,
  timeout: () => Error,
): PollScope => {
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = (): void => controller.abort(new AbortedError('The wait was aborted by its caller.'));
  if (caller?.aborted === true) onAbort();
  else caller?.addEventListener('abort', onAbort, { once: true });
  const cancelDeadline =
    remainingMs === Infinity ? () => {} : clock.schedule(remainingMs, () => controller.abort(timeout()));

  const within = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const onEnd = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', onEnd, { once: true });
      if (signal.aborted) onEnd();
      const settled = (): void => signal.removeEventListener('abort', onEnd);
      promise.finally(settled).then(resolve, reject);
    });

  const pause = async (delayMs: number): Promise<void> => {
    let cancel = (): void => {};
    const elapsed = new Promise<void>((resolve) => {
      cancel = clock.schedule(delayMs, resolve);
    });
    try {
      await within(elapsed);
    } finally {
      cancel();
    }
  };

  return {
    signal,
    within,
    pause,
    end: (reason) => controller.abort(reason),
    close: () => {
      cancelDeadline();
      caller?.removeEventListener('abort', onAbort);
    },
  };
};
