import type { Check, StatusChange } from './check.ts';
import { flowOf, type CandidateFlow, type PackageFlags } from './flow.ts';

/** A check as the emulator knows it: what no candidate sees. */
export interface CandidateCheckState {
  readonly accessId: string;
  readonly checkId: string;
  readonly status: string;
  readonly flags: PackageFlags;
  /** `null` where no flag is set. */
  readonly flow: CandidateFlow | null;
  /** Every status that it had, oldest first. */
  readonly history: readonly StatusChange[];
}

export const stateOf = ({ accessId, checkId, status, flags, history }: Check): CandidateCheckState => ({
  accessId,
  checkId,
  status,
  flags: { ...flags },
  flow: flowOf(flags) ?? null,
  history: history.map((change) => ({ ...change })),
});
