import { explain } from './explanation.ts';
import type { Explained, Explanation, ExplanationRule } from './explanation.ts';
import type { KeptReport } from './kept-report.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Target } from './targets.ts';

/** What came of one target. */
export interface Measured extends Explained {
  readonly target: Target;
  /** What was changed: the files in which there is something to change. */
  readonly files: readonly string[];
  /** Of these files, as they were then. */
  readonly fingerprint: string;
  readonly tally: Tally;
  /** The day of the run. */
  readonly date: string;
}

export interface Reasons {
  readonly explanations: readonly Explanation[];
  readonly rules: readonly ExplanationRule[];
}

export const measure = (
  target: Target,
  { mutants, date, fingerprint }: Pick<KeptReport, 'mutants' | 'date' | 'fingerprint'>,
  { explanations, rules }: Reasons,
): Measured => ({
  target,
  date,
  fingerprint,
  files: [...new Set(mutants.map(({ file }) => file))].toSorted(),
  tally: tally(mutants),
  ...explain(mutants, explanations, rules),
});

export const isExplained = ({ survivors }: Measured): boolean => survivors.every(({ reason }) => reason !== undefined);
