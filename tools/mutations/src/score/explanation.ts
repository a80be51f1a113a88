import { isSurvivor } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Why no test notices a mutant, and none should. */
export interface Explanation {
  /**
   * `equivalent`: whatever is given, the same comes out. `wording`: texts that only people read. `speed`: the same comes out, sooner or later.
   * `boundary`: something else in one instant, in which either is right. `shield`: only what another layer refuses already would get there. `elsewhere`: noticed by a test that is left out of the run.
   */
  readonly kind: 'equivalent' | 'wording' | 'speed' | 'boundary' | 'shield' | 'elsewhere';
  readonly why: string;
  readonly file: string;
  readonly mutator: string;
  /** What is replaced, on one line. It may end with `…` for the rest. */
  readonly original: string;
  /** By what. Any, unless told. */
  readonly replacement?: string;
  /** A part of the lines it stands in, where the same is replaced in other places, too. */
  readonly within?: string;
}

/** The same for many mutants of one kind. */
export interface ExplanationRule {
  readonly kind: Explanation['kind'];
  readonly why: string;
  readonly files: RegExp;
  readonly mutator: string;
  readonly original: RegExp;
}

export type Reason = Explanation | ExplanationRule;

const isRule = (reason: Reason): reason is ExplanationRule => 'files' in reason;

const begins = (text: string, pattern: string): boolean =>
  pattern.endsWith('…') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;

export const explains = (reason: Reason, { file, mutator, original, replacement, around }: Mutant): boolean => {
  if (reason.mutator !== mutator) return false;
  if (isRule(reason)) return reason.files.test(file) && reason.original.test(original);
  return (
    reason.file === file &&
    begins(original, reason.original) &&
    (reason.replacement === undefined || begins(replacement, reason.replacement)) &&
    around.includes(reason.within ?? '')
  );
};

export interface ExplainedSurvivor {
  readonly mutant: Mutant;
  readonly reason: Reason | undefined;
}

export interface Explained {
  readonly survivors: readonly ExplainedSurvivor[];
  /** Explanations of files that were measured, of which nothing survived. */
  readonly stale: readonly Explanation[];
}

/** Gives each survivor its explanation: the first that fits. */
export const explain = (
  mutants: readonly Mutant[],
  explanations: readonly Explanation[],
  rules: readonly ExplanationRule[],
): Explained => {
  const reasons: readonly Reason[] = [...explanations, ...rules];
  const survivors = mutants
    .filter(isSurvivor)
    .map((mutant) => ({ mutant, reason: reasons.find((reason) => explains(reason, mutant)) }));
  const used = new Set(survivors.map(({ reason }) => reason));
  const measured = new Set(mutants.map(({ file }) => file));
  return { survivors, stale: explanations.filter((each) => measured.has(each.file) && !used.has(each)) };
};
