import type { FinishedCheck } from '@bgc/truora';

/** What a check has to show before nobody needs to look at it. Truora documents no threshold: these are yours to choose. */
export interface Policy {
  /** From 0, high risk, to 1, low risk. */
  readonly leastScore: number;
  /** Data sets without which nothing is known. */
  readonly needed: readonly string[];
  /** Severities that need no look. */
  readonly harmless: readonly string[];
}

export const policy: Policy = {
  leastScore: 0.9,
  needed: ['personal_identity', 'criminal_record', 'legal_background'],
  harmless: ['none', 'very_low', 'unknown'],
};

/** A program clears, or hands over to a person. It turns nobody down. */
export interface Decision {
  readonly verdict: 'clear' | 'for a person to look at' | 'incomplete';
  readonly reasons: readonly string[];
}

type Rule = (check: FinishedCheck, policy: Policy) => readonly string[];

/** Why not all is known. */
const gaps: readonly Rule[] = [
  ({ status }) => (status === 'error' ? ['the check ended in an error'] : []),
  ({ scores = [] }, { needed }) =>
    needed
      .filter(
        (name) => !scores.some(({ data_set, result }) => data_set === name && /^(?:not_)?found$/.test(result ?? '')),
      )
      .map((name) => `${name} has no result`),
  ({ failedDatabases }, { needed }) =>
    failedDatabases.flatMap(({ data_sets, status, invalid_inputs }) =>
      data_sets
        .filter((name) => needed.includes(name))
        .map((name) => `a database of ${name}: ${[status, ...invalid_inputs].join(', ')}`),
    ),
];

/** Why a person should look. A `not_found` identity is one of them: whoever nobody knows has no records either, and a perfect score. */
const doubts: readonly Rule[] = [
  ({ type, summary }) =>
    type === 'person' && summary?.identity_status !== 'found'
      ? [`identity: ${summary?.identity_status ?? 'not told'}`]
      : [],
  ({ scores = [] }, { harmless }) =>
    scores
      .filter(({ severity = 'unknown' }) => !harmless.includes(severity))
      .map(({ data_set, severity }) => `${data_set}: ${severity}`),
  ({ score }, { leastScore }) =>
    score === undefined ? ['no score'] : score < leastScore ? [`score ${score}, below ${leastScore}`] : [],
];

const tell = (rules: readonly Rule[], check: FinishedCheck, by: Policy): readonly string[] => [
  ...new Set(rules.flatMap((rule) => rule(check, by))),
];

/** What is found is told before what is missing: records do not go away by asking again. */
export const decide = (check: FinishedCheck, by: Policy = policy): Decision => {
  const missing = tell(gaps, check, by);
  const found = check.status === 'error' ? [] : tell(doubts, check, by);
  if (found.length > 0) return { verdict: 'for a person to look at', reasons: [...found, ...missing] };
  return missing.length > 0 ? { verdict: 'incomplete', reasons: missing } : { verdict: 'clear', reasons: [] };
};
