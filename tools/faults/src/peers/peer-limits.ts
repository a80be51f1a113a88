import type { Limits } from '../subject.ts';

/**
 * Most of them fix their back-off: half a second, then one. Three attempts of 500 ms and the waits between them need up to 3 s,
 * and a deadline below that would ask for what no option of theirs can give.
 */
export const peerLimits: Limits = { deadlineMs: 4000, timeoutMs: 500, maxRetries: 2 };
