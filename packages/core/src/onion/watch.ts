import type { Clock } from '../clock.ts';

export interface Limits {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/**
 * Calls `onLimit` once, when the time is up or the signal is aborted. Returns what ends the watch and leaves no timer and no listener behind.
 * Every wait of the onion is built on it.
 */
export const watch = (
  { clock, signal }: Limits,
  delayMs: number,
  onLimit: (why: 'time' | 'aborted') => void,
): (() => void) => {
  const onAbort = (): void => {
    release();
    onLimit('aborted');
  };
  const cancel = clock.schedule(Math.max(0, delayMs), () => {
    release();
    onLimit('time');
  });
  const release = (): void => {
    cancel();
    signal?.removeEventListener('abort', onAbort);
  };
  if (signal?.aborted === true) onAbort();
  else signal?.addEventListener('abort', onAbort);
  return release;
};
