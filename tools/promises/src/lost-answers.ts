import type { FaultKind } from '@bgc/sandbox';

/** Faults under which a call takes effect, now or later, and its answer never comes or cannot be read. */
export const lostAnswers: readonly FaultKind[] = [
  { kind: 'accepted-but-timed-out', ending: 'silence' },
  { kind: 'accepted-but-timed-out', ending: 'reset' },
  { kind: 'applied-late', ms: 1, ending: 'silence' },
  { kind: 'applied-late', ms: 700, ending: 'reset' },
  { kind: 'applied-late', ms: 40_000, ending: 'reset' },
  { kind: 'answered-then-applied-late', ms: 3_000 },
  { kind: 'latency', ms: 20_000, processed: 'before' },
  { kind: 'truncated-body' },
  { kind: 'stalled-body' },
  { kind: 'empty-body' },
];

/** Faults under which nothing happens, and the caller cannot tell all of them from the others. */
export const passingFailures: readonly FaultKind[] = [
  { kind: 'reset' },
  { kind: 'silence' },
  { kind: 'server-error', status: 500 },
  { kind: 'server-error', status: 503, retryAfter: 1 },
  { kind: 'too-many-requests' },
  { kind: 'unauthorized' },
  { kind: 'html-page', status: 502 },
];
