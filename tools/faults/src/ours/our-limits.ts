import type { Limits } from '../subject.ts';

/** Short, as they are real time; three attempts fit, with the waits between them. */
export const ourLimits: Limits = { deadlineMs: 300, timeoutMs: 120, maxRetries: 2 };
