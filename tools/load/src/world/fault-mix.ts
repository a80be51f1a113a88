import type { FaultSpec } from '@bgc/sandbox';

type Kind = FaultSpec & { readonly provider: 'pageup' | 'sterling' };

const minute = 60_000;

/** What goes wrong at either provider, at each of its operations. Times are those of the emulators. */
const everywhere: readonly FaultSpec[] = [
  { kind: 'latency', ms: 5_000 },
  { kind: 'reset' },
  { kind: 'silence' },
  { kind: 'empty-body' },
  { kind: 'truncated-body' },
  { kind: 'stalled-body' },
  { kind: 'html-page', status: 200 },
  { kind: 'html-page', status: 400 },
  { kind: 'html-page', status: 502 },
  { kind: 'unauthorized' },
  { kind: 'unauthorized', revoke: true },
  { kind: 'forbidden' },
  // Without this header PageUp means the whole day, and the watcher pauses until midnight.
  { kind: 'too-many-requests', retryAfter: 2 },
  { kind: 'server-error', status: 500 },
  { kind: 'server-error', status: 503, retryAfter: 1 },
  { kind: 'server-error', status: 504 },
  { kind: 'redirect' },
  { kind: 'accepted-but-timed-out', ending: 'silence' },
  { kind: 'accepted-but-timed-out', ending: 'reset' },
  // While its caller still waits: PageUp's PUT has no condition, and what overtakes a newer one cannot be told from it.
  { kind: 'applied-late', ms: 5_000, ending: 'silence' },
  { kind: 'answered-then-applied-late', ms: 200 },
];

const ofOne: Readonly<Record<Kind['provider'], readonly FaultSpec[]>> = {
  pageup: [
    { kind: 'pseudo-404', written: 'errors' },
    { kind: 'pseudo-404', written: 'text' },
  ],
  sterling: [
    // Its orders have keys, and its candidates are unique: they may be overtaken.
    { kind: 'applied-late', ms: 5_000, ending: 'reset' },
    { kind: 'applied-late', ms: minute, ending: 'reset', operation: 'createScreening' },
  ],
};

/** Faults that together meet about so many of all requests. */
export const faultMix = (share: number): readonly FaultSpec[] =>
  (['pageup', 'sterling'] as const).flatMap((provider) => {
    const kinds = [...everywhere, ...ofOne[provider]];
    return share === 0 ? [] : kinds.map((kind) => ({ provider, ...kind, probability: share / kinds.length }));
  });
