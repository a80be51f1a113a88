import { isTrue } from './is-true.ts';
import type { Fidelity } from './source.ts';

/** The three switches of a package that decide what the candidate goes through. */
export interface PackageFlags {
  /** The package has checks that need the candidate's verified identity. */
  readonly legalChecks: boolean;
  /** The candidate approves the report before it is shared. */
  readonly requiresCandidateApproval: boolean;
  /** The report has an appendix that the candidate alone may see (GDPR Art. 10). */
  readonly onlyCandidateCanSeeSensitiveData: boolean;
}

/** What a candidate goes through, as the package's flags decide. */
export type CandidateFlow = 'identity-collection' | 'report-approval' | 'approval-no-gate' | 'report-appendix-gate';

/** One row of the table of flows. `flow` is undefined where the package asks nothing of the candidate. */
export interface FlowRow extends PackageFlags {
  readonly flow: CandidateFlow | undefined;
  readonly fidelity: Fidelity;
}

const row = (
  legalChecks: boolean,
  requiresCandidateApproval: boolean,
  onlyCandidateCanSeeSensitiveData: boolean,
  flow: CandidateFlow | undefined,
  fidelity: Fidelity = 'documented',
): FlowRow =>
  Object.freeze({ legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData, flow, fidelity });

/**
 * Which flow each of the eight combinations of flags leads to. `onlyCandidateCanSeeSensitiveData` "takes precedence over the other flags"; that a package
 * without any flag has no candidate flow is assumed.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows"
 *
 * @example flowTable.filter(({ flow }) => flow === 'report-appendix-gate').length; // 4
 */
export const flowTable: readonly FlowRow[] = /* @__PURE__ */ (() =>
  Object.freeze([
    // legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData
    row(false, false, false, undefined, 'assumed'),
    row(true, false, false, 'identity-collection'),
    row(false, true, false, 'approval-no-gate'),
    row(true, true, false, 'report-approval'),
    row(false, false, true, 'report-appendix-gate'),
    row(true, false, true, 'report-appendix-gate'),
    row(false, true, true, 'report-appendix-gate'),
    row(true, true, true, 'report-appendix-gate'),
  ]))();

/**
 * Finds the flow of a package. A flag that is not exactly `true` counts as not set.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows"
 *
 * @example resolveFlow({ legalChecks: true, requiresCandidateApproval: true, onlyCandidateCanSeeSensitiveData: false }); // 'report-approval'
 * @returns undefined where the package asks nothing of the candidate (assumed: the page is not found).
 */
export const resolveFlow = (flags: PackageFlags): CandidateFlow | undefined => {
  const legal = isTrue(flags?.legalChecks);
  const approval = isTrue(flags?.requiresCandidateApproval);
  const sensitive = isTrue(flags?.onlyCandidateCanSeeSensitiveData);
  return flowTable.find(
    (row) =>
      row.legalChecks === legal &&
      row.requiresCandidateApproval === approval &&
      row.onlyCandidateCanSeeSensitiveData === sensitive,
  )?.flow;
};
