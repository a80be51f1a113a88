import type { FaultKind } from './fault.ts';

/** A fault that strikes the first `times` requests of what a magic value stands in. */
export interface Spoiling {
  readonly times: number;
  readonly fault: FaultKind;
}

/** What the magic values of every provider have in common. */
export const SPOILINGS = {
  /** It takes effect, and the answer never comes. */
  lost: { times: 1, fault: { kind: 'accepted-but-timed-out' } },
  /** It takes effect, then the connection is reset. */
  reset: { times: 1, fault: { kind: 'accepted-but-timed-out', ending: 'reset' } },
  /** It is reset, and takes effect 5 s later. */
  late: { times: 1, fault: { kind: 'applied-late', ms: 5_000, ending: 'reset' } },
  /** Twice 503. */
  flaky: { times: 2, fault: { kind: 'server-error', status: 503 } },
  /** 429 without Retry-After. */
  busy: { times: 1, fault: { kind: 'too-many-requests' } },
} as const satisfies Readonly<Record<string, Spoiling>>;

/** Whether it strikes once more; if so, it is counted. */
export const strikesAgain = (strikes: Map<string, number>, key: string, times: number): boolean => {
  const struck = strikes.get(key) ?? 0;
  if (struck >= times) return false;
  strikes.set(key, struck + 1);
  return true;
};
