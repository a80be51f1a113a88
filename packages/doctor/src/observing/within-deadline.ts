import type { Clock } from '@bgc/core';

export type Ended<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'threw'; readonly thrown: unknown }
  | { readonly kind: 'late' };

/** Work that ends in time or is left alone: its signal aborts, and nothing waits for it any more. Never rejects. */
export const withinDeadline = <T>(
  clock: Clock,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Ended<T>> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const end = (ended: Ended<T>): void => {
      cancel();
      resolve(ended);
      // What is still open, the rest of an answer for one.
      controller.abort();
    };
    const cancel = clock.schedule(limitMs, () => end({ kind: 'late' }));
    const begun = async (): Promise<T> => work(controller.signal);
    begun().then(
      (value) => end({ kind: 'done', value }),
      (thrown: unknown) => end({ kind: 'threw', thrown }),
    );
  });
