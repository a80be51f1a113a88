import type { Clock } from '@bgc/sterling';

export interface Repetition {
  /** Ends what is under way at its next opportunity, and begins nothing more. */
  stop(): Promise<void>;
}

/** Does something at once and then at an interval, never twice at the same time. What fails is told, and tried again at the next turn. */
export const everyInterval = (
  { clock, ms, onError }: { readonly clock: Clock; readonly ms: number; readonly onError: (error: unknown) => void },
  work: (signal: AbortSignal) => Promise<void>,
): Repetition => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let cancel = (): void => undefined;
  let underWay = Promise.resolve();
  const turn = (): void => {
    underWay = work(signal)
      .catch(onError)
      .then(() => {
        if (!signal.aborted) cancel = clock.schedule(ms, turn);
      });
  };
  turn();
  return {
    async stop() {
      stopping.abort();
      cancel();
      await underWay;
    },
  };
};
