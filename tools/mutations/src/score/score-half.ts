import { code, folded, plain, table } from '../../../faults/src/document/markdown.ts';
import type { ExplainedSurvivor, Explanation } from './explanation.ts';
import type { Measured } from './measured.ts';
import { head, rowOf } from './print-measured.ts';
import { strykerPackages } from './stryker-files.ts';
import type { Target } from './targets.ts';

const kinds: Readonly<Record<Explanation['kind'], string>> = {
  equivalent: 'whatever is given, the same comes out',
  wording: 'texts that only people read',
  speed: 'the same comes out, sooner or later',
  boundary: 'something else in one instant, in which either is right',
  shield: 'only what another layer refuses already would get there',
  elsewhere: 'noticed by a test that is too long for this run',
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const longest = 120;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const changeOf = ({ mutant }: ExplainedSurvivor): string =>
  `  - ${mutant.file.split('/').at(-1)}:${mutant.line}, ${mutant.mutator}: ${code(shortened(mutant.original))} → ${code(shortened(mutant.replacement) || '(nothing)')}`;

const explanationOf = (survivors: readonly ExplainedSurvivor[]): string => {
  const reason = survivors[0]?.reason;
  const title =
    reason === undefined
      ? '**Not explained**: a test is missing, or a reason.'
      : `**${reason.kind}**: ${plain(reason.why)}`;
  return [`- ${title}`, ...survivors.map(changeOf)].join('\n');
};

const sectionOf = ({ target, survivors, date }: Measured): string => {
  const groups = [...groupBy(survivors, ({ reason }) => reason?.why ?? '').values()];
  const count = `${survivors.length} ${survivors.length === 1 ? 'survivor' : 'survivors'}`;
  return [
    `### ${target.name}`,
    `${target.what[0]?.toUpperCase()}${target.what.slice(1)}. Measured on ${date}. Changed: ${target.mutate.map((file) => code(file)).join(', ')}.`,
    ...(target.leftOut === undefined ? [] : [target.leftOut]),
    survivors.length === 0 ? 'Nothing survived.' : folded(count, groups.map(explanationOf).join('\n')),
  ].join('\n\n');
};

/** The half of the report that tells the scores. */
export const scoreHalf = (all: readonly Measured[], missing: readonly Target[], node: string): string => {
  const versions = Object.entries(strykerPackages).map(([name, version]) => `${code(name)} ${version}`);
  const used = new Set(all.flatMap(({ survivors }) => survivors.map(({ reason }) => reason?.kind)));
  const legend = Object.entries(kinds).filter(([kind]) => used.has(kind as Explanation['kind']));
  return [
    `By ${versions.join(' and ')}, on Node ${node}. All its mutators, none left out; the score is the part of the mutants that a test noticed, by failing or by never ending.`,
    table(
      head,
      all.map((each) => rowOf(each).map(String)),
    ),
    [
      'What survives is explained, or the command fails:',
      '',
      ...legend.map(([kind, words]) => `- **${kind}**: ${words}.`),
    ].join('\n'),
    ...all.map(sectionOf),
    ...missing.map(({ name, what }) => `### ${name}\n\n**Not measured**: ${what}.`),
  ].join('\n\n');
};
