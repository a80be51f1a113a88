import type { Fault } from '../fault.ts';
import type { Contestant, Limits } from '../subject.ts';

export interface AboutContestant extends Pick<Contestant, 'name' | 'version'> {
  /** How it was set up; ours as their READMEs show. */
  readonly peer?: { readonly setUp: string };
}

/** What a matrix was run with. */
export interface AboutMatrix {
  /** As `process.version` says it. */
  readonly node: string;
  /** In the order of the columns. */
  readonly contestants: readonly AboutContestant[];
  /** In the order of the rows. */
  readonly faults: readonly Pick<Fault, 'name' | 'family'>[];
  readonly limits: { readonly ours: Limits; readonly peers: Limits };
}
