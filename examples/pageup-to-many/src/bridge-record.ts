import type { Outcome } from './outcomes.ts';
import type { OwnStatus, ProviderName } from './provider.ts';

/** How far one order is. `intended` is kept before anything paid is sent: after a crash it may or may not have arrived. */
export const nextStates = {
  planned: ['intended', 'refused'],
  // Back to `planned` only where it certainly did not arrive.
  intended: ['planned', 'ordered', 'set-aside', 'refused'],
  // A person finds out what became of it, and says so.
  'set-aside': ['planned', 'ordered', 'refused'],
  ordered: ['ordered', 'done'],
  refused: ['done'],
  done: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OrderState = keyof typeof nextStates;

/** What is kept of one order, beside what @bgc/pageup keeps of its check. Ids, hashes and statuses: nothing of the applicant. */
export interface BridgeRecord {
  readonly state: OrderState;
  readonly checkId: string;
  /** Counts how often the check was put back to pending: each time is an order of its own. */
  readonly generation: number;
  /** The order's own name at the provider. */
  readonly key: string;
  readonly provider?: ProviderName;
  readonly product?: string;
  readonly reportType?: string;
  /** Why it went to this provider. */
  readonly because?: string;
  /** Milliseconds since the epoch. */
  readonly intendedAt?: number;
  /** The provider's own id of the paid check. */
  readonly reference?: string;
  /** As the provider last said it … */
  readonly own?: OwnStatus;
  /** … and beside it what PageUp was told, and why that. */
  readonly told?: Outcome;
  /** For the recruiter, or for the person who finds out. */
  readonly reason?: string;
}

export type Changes = Partial<Omit<BridgeRecord, 'state' | 'checkId' | 'generation' | 'key'>>;

/** The record in its next state. Throws for a step that the table does not have. */
export const moveTo = (record: BridgeRecord, state: OrderState, changes: Changes = {}): BridgeRecord => {
  const allowed: readonly OrderState[] = nextStates[record.state];
  if (!allowed.includes(state)) throw new Error(`An order that is ${record.state} cannot become ${state}.`);
  return { ...record, ...changes, state };
};
