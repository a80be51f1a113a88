import { table } from '@bgc/example-parts/table';

import type { ExplainedSurvivor } from './explanation.ts';
import type { Measured } from './measured.ts';

export const head = ['target', 'mutants', 'killed', 'timeout', 'survived', 'no coverage', 'score'] as const;

export const rowOf = ({ target, tally }: Measured): readonly (string | number)[] => [
  target.name,
  tally.mutants,
  tally.killed,
  tally.timeout,
  tally.survived,
  tally.noCoverage,
  `${tally.score.toFixed(1)} %`,
];

const survivor = ({ mutant, reason }: ExplainedSurvivor): string =>
  [
    `   ${mutant.file}:${mutant.line}  ${mutant.mutator}${mutant.status === 'NoCoverage' ? ' (no test gets there)' : ''}`,
    `     ${mutant.original}`,
    `  => ${mutant.replacement}`,
    reason === undefined ? '     NOT EXPLAINED' : `     ${reason.kind}: ${reason.why}`,
  ].join('\n');

const section = ({ target, survivors, stale }: Measured): string =>
  [
    `${target.name}: ${target.what}`,
    ...survivors.map(survivor),
    ...stale.map(
      ({ file, mutator, original }) =>
        `   STALE: nothing survives in ${file} that this explains: ${mutator} of ${original}`,
    ),
  ].join('\n\n');

/** For a terminal. */
export const printMeasured = (all: readonly Measured[]): string =>
  [table(head, all.map(rowOf)), ...all.map(section)].join('\n\n');
