import type { SandboxClock } from './clock.ts';

/** What a provider does by itself after minutes, days or months; no call waits for it. */
export const later = ({ clock }: { readonly clock: SandboxClock }, ms: number, act: () => void): void =>
  void clock.schedule(ms, act, { background: true });
