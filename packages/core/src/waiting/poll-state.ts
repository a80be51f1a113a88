import { InvalidRequestError } from '../errors/input-errors.ts';

/** Where a wait stands. Plain JSON, so that it can be kept and the wait resumed by another process. Times are milliseconds since the epoch. */
export interface PollState {
  readonly startedAt: number;
  /** Not before then is asked again, also after a resume. */
  readonly nextPollAt: number;
  /** Requests made so far, failed ones included. */
  readonly polls: number;
  readonly failures: number;
  readonly failuresInARow: number;
  readonly lastStatus?: string;
  /** How often each status was seen. */
  readonly histogram: Readonly<Record<string, number>>;
}

export const startPolling = (now: number): PollState => ({
  startedAt: now,
  nextPollAt: now,
  polls: 0,
  failures: 0,
  failuresInARow: 0,
  histogram: {},
});

/** Kept state comes from a file or a database: checked, because a missing time would poll without end or without pause. */
export const resumePolling = (state: PollState): PollState => {
  const numbers = [state.startedAt, state.nextPollAt, state.polls, state.failures, state.failuresInARow];
  if (
    numbers.every((number) => Number.isFinite(number)) &&
    typeof state.histogram === 'object' &&
    state.histogram !== null
  )
    return state;
  throw new InvalidRequestError('The state to resume from is not one that `pollUntil` gave.', {
    advice: 'Keep the whole `state` of an update, or leave `resume` out to begin anew.',
  });
};

const counted = (histogram: PollState['histogram'], status: string): PollState['histogram'] =>
  // Not by spread and assignment: a status named `__proto__` would vanish.
  Object.fromEntries(new Map(Object.entries(histogram)).set(status, seenOf(histogram, status) + 1));

export const seenOf = (histogram: PollState['histogram'], status: string): number =>
  Object.hasOwn(histogram, status) ? (histogram[status] ?? 0) : 0;

export const afterAnswer = (state: PollState, status: string, nextPollAt: number): PollState => ({
  ...state,
  nextPollAt,
  polls: state.polls + 1,
  failuresInARow: 0,
  lastStatus: status,
  histogram: counted(state.histogram, status),
});

export const afterFailure = (state: PollState, nextPollAt: number): PollState => ({
  ...state,
  nextPollAt,
  polls: state.polls + 1,
  failures: state.failures + 1,
  failuresInARow: state.failuresInARow + 1,
});
