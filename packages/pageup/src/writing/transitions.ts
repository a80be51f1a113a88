import type { KnownCheckStatus } from './writable-record.ts';

/**
 * `documented`: PageUp shows it as a step from one status to the other. `assumed`: PageUp shows the status as a target, and nothing speaks against
 * coming from there: the order is that of its workflow.
 * `undocumented`: refused unless the caller insists. `never`: PageUp says that it is not supported.
 */
export type TransitionRule = 'documented' | 'assumed' | 'undocumented' | 'never';

type Row = Readonly<Partial<Record<KnownCheckStatus, TransitionRule>>>;

/** Nothing leaves a final status unless the caller insists. */
const final: Row = {};

/**
 * From status to status. What is not listed is `undocumented`, a status to itself is `assumed` (the same record sent again), and
 * `pending` is reached from `queued` only: "Going from other statuses straight to pending is not supported."
 * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Request Examples", "Revert a background check state to pending",
 * "Development Notes"; the order of the steps is that of its workflow)
 */
export const transitions: Readonly<Record<KnownCheckStatus, Row>> = {
  pending: { queued: 'documented' },
  queued: {
    pending: 'documented',
    queued: 'assumed',
    new: 'assumed',
    failed: 'assumed',
    inprogress: 'assumed',
    completed: 'assumed',
    cancelled: 'assumed',
    expired: 'assumed',
  },
  new: {
    inprogress: 'assumed',
    completed: 'assumed',
    cancelled: 'assumed',
    expired: 'assumed',
    failed: 'assumed',
  },
  inprogress: {
    // Partial results: "set the status of the check to in progress and then provide the partial results".
    inprogress: 'documented',
    completed: 'assumed',
    cancelled: 'assumed',
    expired: 'assumed',
    failed: 'assumed',
  },
  completed: final,
  cancelled: final,
  expired: final,
  failed: final,
};

/** No step leaves it. */
export const isFinalStatus = (status: string): boolean =>
  Object.hasOwn(transitions, status) && transitions[status as KnownCheckStatus] === final;

/** Whether a check may go from one status to another, by what PageUp documents: taken without being asked, only when told to, or never. */
export const ruleFor = (from: string, to: string): TransitionRule => {
  if (to === 'pending' && from !== 'queued') return 'never';
  const row: Row = Object.hasOwn(transitions, from) ? transitions[from as KnownCheckStatus] : final;
  return (
    (Object.hasOwn(row, to) ? row[to as KnownCheckStatus] : undefined) ?? (from === to ? 'assumed' : 'undocumented')
  );
};
