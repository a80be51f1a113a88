import { AbortedError } from '@bgc/core';
import type { Clock } from '@bgc/core';

/** Waits so long on the given clock. Rejects with an `AbortedError` as soon as the signal is aborted; leaves no listener behind. */
export const waitOrAbort = (clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      cancel();
      reject(new AbortedError('Waiting was aborted.', { provider: 'pageup' }));
    };
    const cancel = clock.schedule(delayMs, () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
    if (signal?.aborted === true) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
