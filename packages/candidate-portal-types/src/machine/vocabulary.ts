import { CandidatePortalError } from './candidate-portal-error.ts';
import type { SubmittedOutcome } from '../types.ts';

/** What a stored status means to the candidate's page. `not-actionable` is for the statuses that ask nothing of the candidate: the page is not found. */
export type StatusMeaning =
  | 'awaiting-identity'
  | 'identity-verified'
  | 'proceeded-unverified'
  | 'identity-declined'
  | 'report-completed'
  | 'report-approved'
  | 'report-declined'
  | 'not-actionable';

/**
 * The stored statuses by name, and what each means. A status that it does not name is not candidate-actionable.
 *
 * @example const statuses: Vocabulary<'sent' | 'done' | 'cancelled'> = { sent: 'awaiting-identity', done: 'report-completed', cancelled: 'not-actionable' };
 */
export type Vocabulary<Status extends string = string> = Readonly<Record<Status, StatusMeaning>>;

/**
 * The vocabulary that holds where the caller passes none. `candidate-declined`, `candidate-review-declined`, `completed-ok` and `completed-anomalies` are
 * named in the source; the other four are assumed, because the source does not enumerate the stored statuses.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "Access control"
 *
 * @example const mine = { ...defaultStatuses, cancelled: 'not-actionable' } as const;
 */
export const defaultStatuses = /* @__PURE__ */ Object.freeze({
  'candidate-declined': 'identity-declined',
  'candidate-review-declined': 'report-declined',
  'completed-ok': 'report-completed',
  'completed-anomalies': 'report-completed',
  ordered: 'awaiting-identity',
  verified: 'identity-verified',
  'proceeded-unverified': 'proceeded-unverified',
  approved: 'report-approved',
} as const satisfies Vocabulary);

/** The names of the default vocabulary. */
export type DefaultStatus = keyof typeof defaultStatuses;

/** The outcome that each meaning ends in. A completed report ends in `verified` where the flow shows no report; two meanings end in none. */
export const outcomeOf = {
  'awaiting-identity': undefined,
  'identity-verified': 'verified',
  'proceeded-unverified': 'proceeded-unverified',
  'identity-declined': 'declined',
  'report-completed': 'verified',
  'report-approved': 'approved',
  'report-declined': 'report-declined',
  'not-actionable': undefined,
} as const satisfies Readonly<Record<StatusMeaning, SubmittedOutcome | undefined>>;

const isMeaning = (meaning: unknown): boolean => typeof meaning === 'string' && Object.hasOwn(outcomeOf, meaning);

/** Looks a status up. A vocabulary that is wrong anywhere is refused whatever the status, so that the first call tells. */
export const meaningOf = (status: unknown, vocabulary: Vocabulary): StatusMeaning => {
  if (vocabulary === null || !Object.values(vocabulary).every(isMeaning))
    throw new CandidatePortalError(
      'unknown_meaning',
      `The vocabulary is none, or a status has an unknown meaning. Known: ${Object.keys(outcomeOf).join(', ')}.`,
    );
  return typeof status === 'string' && Object.hasOwn(vocabulary, status)
    ? (vocabulary[status] ?? 'not-actionable')
    : 'not-actionable';
};
