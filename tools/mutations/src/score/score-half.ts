import { code, markdownRow } from '@bgc/tool-parts/markdown';

import type { Explanation } from './explanation.ts';
import type { Measured } from './measured.ts';
import { head, rowOf } from './print-measured.ts';
import { rowsByFirstCell, sectionsByTitle, tableOf } from './report-halves.ts';
import { strykerPackages } from './stryker-files.ts';
import { keptSection, targetSection } from './target-section.ts';
import type { Target } from './targets.ts';

const kinds: Readonly<Record<Explanation['kind'], string>> = {
  equivalent: 'whatever is given, the same comes out',
  wording: 'texts that only people read',
  speed: 'the same comes out, sooner or later',
  boundary: 'something else in one instant, in which either is right',
  shield: 'only what another layer refuses already would get there',
  elsewhere: 'noticed by a test that is too long for this run',
};

interface Part {
  /** Of the table. */
  readonly row?: string;
  readonly section: string;
}

const measuredPart = (measured: Measured): Part => ({
  row: markdownRow(rowOf(measured)),
  section: targetSection(measured),
});

interface Before {
  /** What this half said. */
  readonly earlier: string;
  readonly node: string;
  readonly fingerprintNow: (files: readonly string[]) => string;
}

/**
 * The half of the report that tells the scores. A run may be of some targets: what the report said of the others stays as it is, each with its
 * day, and with a word where the sources are others by now.
 */
export const scoreHalf = (
  all: readonly Measured[],
  targets: readonly Target[],
  { earlier, node, fingerprintNow }: Before,
): string => {
  const rows = rowsByFirstCell(earlier);
  const sections = sectionsByTitle(earlier);
  const partOf = (target: Target): Part => {
    const measured = all.find((each) => each.target.name === target.name);
    if (measured !== undefined) return measuredPart(measured);
    const [row, section] = [rows.get(target.name), sections.get(target.name)];
    if (row !== undefined && section !== undefined) return { row, section: keptSection(section, fingerprintNow) };
    return { section: `### ${target.name}\n\n**Not measured**: ${target.what}.` };
  };
  const parts = targets.map(partOf);
  const versions = Object.entries(strykerPackages).map(([name, version]) => `${code(name)} ${version}`);
  const legend = Object.entries(kinds).filter(([kind]) =>
    parts.some(({ section }) => section.includes(`- **${kind}**: `)),
  );
  return [
    `By ${versions.join(' and ')}; the last run was on Node ${node}. All its mutators, none left out; the score is the part of the mutants that a test noticed, by failing or by never ending.`,
    tableOf(
      head,
      parts.flatMap(({ row = [] }) => row),
    ),
    [
      'What survives is explained, or the command fails:',
      '',
      ...legend.map(([kind, words]) => `- **${kind}**: ${words}.`),
    ].join('\n'),
    ...parts.map(({ section }) => section),
  ].join('\n\n');
};
