import type { Progress } from '../world/progress.ts';

/** What a wave needs of the providers and of the worker. */
export interface WaveScene {
  readonly checks: number;
  /** Checks after which the worker is let come to rest and its heap is measured. */
  readonly wave: number;
  /** Real milliseconds without a callback after which few are to be expected. */
  readonly quietMs: number;
  allow(checks: number): void;
  measure(): Promise<unknown>;
}

/** A check that failed waits for up to an hour by the clock: the others do not wait for it. */
const stragglers = (wave: number): number => Math.min(10, Math.floor(wave / 5));

/** Lets checks be ordered wave after wave; between two of them, and after the last, the worker is measured. Told at any time how far things are. */
export const orderInWaves = ({ checks, wave, quietMs, allow, measure }: WaveScene) => {
  let allowed = Math.min(checks, wave);
  let measured = 0;
  let heard = { callbacks: 0, at: -Infinity };
  allow(allowed);
  return {
    isOver: (): boolean => measured >= checks,
    async goOn({ claimed, callbacksDelivered }: Progress, now: number): Promise<void> {
      if (callbacksDelivered !== heard.callbacks) heard = { callbacks: callbacksDelivered, at: now };
      if (measured >= checks || claimed < allowed - stragglers(wave) || now - heard.at < quietMs) return;
      await measure();
      measured = allowed;
      allowed = Math.min(checks, allowed + wave);
      allow(allowed);
    },
  };
};
