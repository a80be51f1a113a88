import { faultNames } from '@bgc/sandbox';
import type { FaultKind, FaultName } from '@bgc/sandbox';

const settings: { readonly [Name in FaultName]?: readonly object[] } = {
  latency: [{ ms: 400 }, { ms: 3_600_000 }, { ms: 400, processed: 'before' }],
  'html-page': [200, 400, 500, 502, 503].map((status) => ({ status })),
  'pseudo-404': [{ written: 'errors' }, { written: 'text' }, { written: 'reason' }],
  unauthorized: [{}, { revoke: true }],
  'too-many-requests': [{}, { retryAfter: 2 }, { retryAfter: 600, retryAfterFormat: 'date' }],
  'server-error': [500, 502, 503, 504].map((status) => ({ status })).concat([{ status: 503, retryAfter: 3 } as never]),
  redirect: [301, 302, 307, 308].map((status) => ({ status })),
  'accepted-but-timed-out': [{ ending: 'silence' }, { ending: 'reset' }],
  'applied-late': [{ ending: 'silence' }, { ending: 'reset' }],
};

/** Every fault that the sandbox knows, in each of its settings that mean something of their own. */
export const faultKinds: readonly FaultKind[] = faultNames.flatMap((kind) =>
  (settings[kind] ?? [{}]).map((more) => ({ kind, ...more }) as FaultKind),
);

export const often = [
  { name: 'once', target: { times: 1 } },
  { name: 'always', target: { probability: 1 } },
] as const;
