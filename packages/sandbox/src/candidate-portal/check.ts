import type { CandidateFlow, PackageFlags } from './flow.ts';
import { flowOf } from './flow.ts';
import { meaningOf } from './status.ts';

/** Who brought a status about: the customer's order, the candidate by a request, or a test by hand. */
export type ChangedBy = 'order' | 'candidate' | 'hand';

/** A status that a check of the candidate portal took, when, and by whom. */
export interface StatusChange {
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly time: number;
  readonly status: string;
  readonly by: ChangedBy;
}

/** A background check as the emulator keeps it. Whose it is, it does not know: nobody real. */
export interface Check {
  /** How faults and the journal call it; it opens nothing. */
  readonly checkId: string;
  /** The access code of the candidate's link. */
  readonly accessId: string;
  readonly flags: PackageFlags;
  status: string;
  readonly history: StatusChange[];
}

export const changeStatus = (check: Check, status: string, by: ChangedBy, time: number): void => {
  check.status = status;
  check.history.push({ time, status, by });
};

/** Whether there is something for the candidate to see: a flow, and a status that is known. */
export const isActionable = ({ flags, status }: Check): boolean =>
  flowOf(flags) !== undefined && meaningOf(status) !== undefined;

/** Whether it is completed and waits in this flow. */
export const waitsIn = (check: Check, ...flows: readonly CandidateFlow[]): boolean => {
  const flow = flowOf(check.flags);
  return meaningOf(check.status) === 'report-completed' && flow !== undefined && flows.includes(flow);
};
