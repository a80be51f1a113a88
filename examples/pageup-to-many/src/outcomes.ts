import type { OwnStatus, ProviderName } from './provider.ts';

/** What PageUp is told. */
export interface Outcome {
  readonly pageUp: 'inprogress' | 'completed' | 'cancelled' | 'failed';
  /** The two words that PageUp documents for a result; none where neither fits. */
  readonly result?: 'pass' | 'cancelled';
  readonly why: string;
}

const waits = { pageUp: 'inprogress', why: 'more is expected' } as const;
const passes = { pageUp: 'completed', result: 'pass', why: 'nothing adverse was found' } as const;
const isRead = {
  pageUp: 'completed',
  why: 'PageUp has no word for an adverse or open outcome: the recruiter opens the report',
} as const;
const fails = { pageUp: 'failed', why: 'the provider could not do it, and no report will come' } as const;

type Row = readonly [provider: ProviderName, status: string, result: string | undefined, outcome: Outcome];

/**
 * Each provider's own words, in lower case, and what they are in PageUp. Without a result a row is for every other one. A status that is not here is work in
 * progress: nothing is declared final that nobody knows.
 */
export const outcomes: readonly Row[] = [
  ['sterling', 'new', undefined, waits],
  ['sterling', 'pending', undefined, waits],
  ['sterling', 'complete', 'clear', passes],
  ['sterling', 'complete', undefined, isRead],
  ['sterling', 'completed', 'clear', passes],
  ['sterling', 'completed', undefined, isRead],
  ['sterling', 'canceled', undefined, { pageUp: 'cancelled', result: 'cancelled', why: 'Sterling cancelled it' }],
  ['sterling', 'cancelled', undefined, { pageUp: 'cancelled', result: 'cancelled', why: 'Sterling cancelled it' }],
  ['truora', 'not_started', undefined, waits],
  ['truora', 'in_progress', undefined, waits],
  ['truora', 'delayed', undefined, { pageUp: 'inprogress', why: 'a database is slow: up to three days' }],
  [
    ...(['truora', 'completed', undefined] as const),
    { pageUp: 'completed', why: 'a score is no verdict: whoever hires opens the report' },
  ],
  ['truora', 'error', undefined, fails],
  ['attestr', 'initiated', undefined, waits],
  ['attestr', 'completed', 'clear', passes],
  ['attestr', 'completed', undefined, isRead],
  ['attestr', 'errored', undefined, fails],
];

const unknown: Outcome = { pageUp: 'inprogress', why: 'this status is not known here, so nothing final is told' };

export const outcomeOf = (provider: ProviderName, { status, result }: OwnStatus): Outcome => {
  const rows = outcomes.filter(([of, name]) => of === provider && name === status.toLowerCase());
  const [, , , outcome = unknown] =
    rows.find(([, , name]) => name !== undefined && name === result?.toLowerCase()) ??
    rows.find(([, , name]) => name === undefined) ??
    [];
  return outcome;
};
