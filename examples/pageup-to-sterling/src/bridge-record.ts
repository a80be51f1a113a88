/**
 * How far one check is. What is `…-intended` was kept before it was sent: after a crash it may or may not have arrived, and is settled before
 * anything else happens.
 */
export const nextStates = {
  kept: ['candidate-intended', 'refused'],
  'candidate-intended': ['candidate-known', 'refused'],
  'candidate-known': ['screening-intended', 'refused'],
  // Back to itself: ordered anew, where it is certain that the first order never arrived.
  'screening-intended': ['screening-intended', 'screening-known', 'refused'],
  'screening-known': ['reported', 'done'],
  // PageUp has partial results.
  reported: ['reported', 'done'],
  // PageUp has the reason before the record says `done`.
  refused: ['done'],
  // PageUp has the outcome. An adverse action or a dispute may still add to it.
  done: ['done'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BridgeState = keyof typeof nextStates;

/** What is ordered, and how: everything that a repetition under the same key must repeat. */
export interface Order {
  readonly packageId: string;
  /** Sterling collects from the candidate what is missing, the agreement too. */
  readonly invited: boolean;
}

/** What is kept of one check beside what @bgc/pageup keeps. Ids and hashes of ids: nothing in it is personal. */
export interface BridgeRecord {
  readonly state: BridgeState;
  readonly checkId: string;
  /** Counts how often the check was put back to pending: each time is an order of its own. */
  readonly generation: number;
  /** Derived of tenant, check and purpose: the same after every crash. */
  readonly clientReferenceId: string;
  readonly idempotencyKey: string;
  /** Where Sterling calls back about this very order; by it the order is found again among the candidate's screenings. */
  readonly callbackUri: string;
  readonly order?: Order;
  readonly candidateId?: string;
  /** Milliseconds since the epoch: when the order was last about to be sent. */
  readonly intendedAt?: number;
  readonly screeningId?: string;
  /** For the recruiter. */
  readonly reason?: string;
}

/** The record in its next state. Throws for a step that the table does not have: a mistake in the program, never in the data. */
export const moveTo = (
  record: BridgeRecord,
  state: BridgeState,
  changes: Partial<Omit<BridgeRecord, 'state'>> = {},
): BridgeRecord => {
  const allowed: readonly BridgeState[] = nextStates[record.state];
  if (!allowed.includes(state)) throw new Error(`A check that is ${record.state} cannot become ${state}.`);
  return { ...record, ...changes, state };
};
