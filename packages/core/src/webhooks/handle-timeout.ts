import type { Clock } from '../clock.ts';
import { HandlingLostError } from './handling-lost-error.ts';

/** Long for a handler, and shorter than the pause after which providers send again. */
export const defaultHandleTimeoutMs = 600_000;

/**
 * Settles as the work does, or rejects with the signal's reason as soon as that aborts: work that hangs, or does not look at its signal, is left
 * alone. What it does after that counts for nothing, for a handler that was told to stop may well resolve with nothing done.
 */
export const unlessAborted = async <T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  let leave = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
};

/** The signal given to the work aborts after `ms`, and when `lease` does. */
export const withinTime = async <T>(
  clock: Clock,
  ms: number,
  lease: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const follow = (): void => controller.abort(lease?.reason);
  const cancel =
    ms < Infinity ? clock.schedule(ms, () => controller.abort(new HandlingLostError('timed-out'))) : undefined;
  lease?.addEventListener('abort', follow);
  try {
    return await unlessAborted(controller.signal, work);
  } finally {
    cancel?.();
    lease?.removeEventListener('abort', follow);
  }
};
