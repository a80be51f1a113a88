import { explain } from './explanation.ts';
import type { Explained, Explanation, ExplanationRule } from './explanation.ts';
import type { Mutant } from './mutant.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Target } from './targets.ts';

/** What came of one target. */
export interface Measured extends Explained {
  readonly target: Target;
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
  mutants: readonly Mutant[],
  date: string,
  { explanations, rules }: Reasons,
): Measured => ({ target, date, tally: tally(mutants), ...explain(mutants, explanations, rules) });

export const isExplained = ({ survivors }: Measured): boolean => survivors.every(({ reason }) => reason !== undefined);
