import type { Values, Wiring } from './provider.ts';

/** What every client under examination is made with: where it goes, one attempt for each call, and no longer than the limit. */
export const clientOptions = ({ baseUrl, tokenUrl }: Values, { fetch, clock, limitMs }: Wiring) => ({
  ...(baseUrl === undefined ? {} : { baseUrl }),
  ...(tokenUrl === undefined ? {} : { tokenUrl }),
  fetch,
  clock,
  retry: { maxRetries: 0 },
  timeoutMs: limitMs,
  deadlineMs: limitMs,
});
