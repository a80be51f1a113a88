import { checkNames } from '../known-names.ts';

/** What a customer's package asks of the candidate, by the names of the provider. */
export interface PackageFlags {
  readonly legalChecks: boolean;
  readonly requiresCandidateApproval: boolean;
  readonly onlyCandidateCanSeeSensitiveData: boolean;
}

/** What the candidate is asked for, by the flags of the check's package. */
export type CandidateFlow = 'identity-collection' | 'report-approval' | 'approval-no-gate' | 'report-appendix-gate';

const NAMES = ['legalChecks', 'requiresCandidateApproval', 'onlyCandidateCanSeeSensitiveData'] as const;

/** "The 4 package flows"; `undefined` where no flag is set. The sensitive appendix "takes precedence over the other flags". */
export const flowOf = (flags: PackageFlags): CandidateFlow | undefined => {
  if (flags.onlyCandidateCanSeeSensitiveData) return 'report-appendix-gate';
  if (flags.legalChecks) return flags.requiresCandidateApproval ? 'report-approval' : 'identity-collection';
  return flags.requiresCandidateApproval ? 'approval-no-gate' : undefined;
};

/** The flags as given, the others not set. Throws an `Error` for one that is none. */
export const flagsFrom = (given: Partial<PackageFlags>): PackageFlags => {
  checkNames('addCheck, flags', given, NAMES);
  for (const name of NAMES) {
    if (given[name] !== undefined && typeof given[name] !== 'boolean') {
      throw new Error(`addCheck: the flag ${name} must be true or false`);
    }
  }
  const { legalChecks = false, requiresCandidateApproval = false, onlyCandidateCanSeeSensitiveData = false } = given;
  return { legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData };
};
