import { code, folded, plain } from '@bgc/tool-parts/markdown';

import type { ExplainedSurvivor } from './explanation.ts';
import type { Measured } from './measured.ts';

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

/** What the report tells of one target. */
export const targetSection = ({ target, files, fingerprint, survivors, date }: Measured): string => {
  const groups = [...groupBy(survivors, ({ reason }) => reason?.why ?? '').values()];
  const count = `${survivors.length} ${survivors.length === 1 ? 'survivor' : 'survivors'}`;
  return [
    `### ${target.name}`,
    `${target.what[0]?.toUpperCase()}${target.what.slice(1)}. Measured on ${date}, of the sources ${code(fingerprint)}. Changed: ${files.map((file) => code(file)).join(', ')}.`,
    ...(target.leftOut === undefined ? [] : [target.leftOut]),
    survivors.length === 0 ? 'Nothing survived.' : folded(count, groups.map(explanationOf).join('\n')),
  ].join('\n\n');
};

const changed = '\n\n**Its sources were changed since.** What follows tells of those of that day.';
const opening = /^.*Measured on [^.`]*(?:`(?<fingerprint>\w+)`)?\. Changed: (?<files>.*)$/mu;

/** What the report told before, and whether its sources are others by now. */
export const keptSection = (section: string, fingerprintNow: (files: readonly string[]) => string): string => {
  const kept = section.replace(changed, '');
  const { fingerprint, files = '' } = opening.exec(kept)?.groups ?? {};
  const names = Array.from(files.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
  return fingerprint === fingerprintNow(names) ? kept : kept.replace(opening, (line) => line + changed);
};
