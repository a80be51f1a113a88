/**
 * How far one adverse action is. What is `…-intended` or `decided` was kept before anything was done: after a crash it may or may not have taken effect,
 * and the screening is read before anything else happens.
 */
export const nextStates = {
  planned: ['notice-intended', 'refused'],
  // Back to itself: sent again, where the screening shows long after that the first one never arrived.
  'notice-intended': ['notice-intended', 'notice-sent', 'refused'],
  'notice-sent': ['notice-sent', 'decided', 'ended'],
  // Back, where something happened after the decision that whoever decided could not know.
  decided: ['notice-sent', 'ended'],
  ended: [],
  // Only a person begins again.
  refused: ['planned'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CaseState = keyof typeof nextStates;

/** What a person may answer. */
export type Choice = 'wait' | 'final' | 'withdraw';

export const outcomes = {
  final: 'The final notice went out, as was decided.',
  'final-elsewhere': 'Sterling shows the adverse action as complete, and nobody decided that here: find out who did.',
  withdrawn: 'The adverse action was withdrawn, as was decided.',
  overturned: 'The adverse action was cancelled: no final notice. Where the candidate disputed, read the report again.',
} as const;

export type Outcome = keyof typeof outcomes;

/** What is told to Sterling. `comment` reaches the candidate's file: no more in it than has to be. */
export interface Plan {
  readonly screeningId: string;
  readonly reportItemIds?: readonly string[];
  readonly comment?: string;
}

export interface Decision {
  readonly choice: Exclude<Choice, 'wait'>;
  readonly at: number;
  /** What the screening showed when it was decided. */
  readonly seen: string;
}

/** What is kept of one adverse action. */
export interface AdverseCase extends Plan {
  readonly state: CaseState;
  /** Adverse actions of the past, which the screening showed before the notice was sent. */
  readonly past?: readonly string[];
  /** Milliseconds since the epoch, as all times here: when the notice was last about to be sent. */
  readonly intendedAt?: number;
  /** How often the notice was about to be sent. */
  readonly attempts: number;
  /** Since when the candidate may dispute, and by which status that was told. */
  readonly disputable?: { readonly status: string; readonly since: number };
  readonly decision?: Decision;
  readonly outcome?: Outcome;
  /** Why it was refused, for the operator. */
  readonly reason?: string;
}

type Changeable = Omit<AdverseCase, 'state' | 'decision' | keyof Plan>;

/** A decision can be taken back; nothing else is forgotten. */
export type Changes = Partial<Changeable> & { readonly decision?: Decision | undefined };

/** The case in its next state. Throws for a step that the table does not have: a mistake in the program, never in the data. */
export const moveTo = (current: AdverseCase, state: CaseState, changes: Changes = {}): AdverseCase => {
  const allowed: readonly CaseState[] = nextStates[current.state];
  if (!allowed.includes(state)) throw new Error(`An adverse action that is ${current.state} cannot become ${state}.`);
  const { decision, ...kept } = { ...current, ...changes, state };
  return decision === undefined ? kept : { ...kept, decision };
};
