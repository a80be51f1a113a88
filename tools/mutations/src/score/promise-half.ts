import { code, markdownRow, plain } from '@bgc/tool-parts/markdown';

import type { Outcome } from '../break-promises.ts';
import { promises } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';
import { firstCell, rowsByFirstCell, tableOf } from './report-halves.ts';

const head = ['broken', 'where', 'noticed by', 'on'] as const;

const cellsOf = ({ mutation, noticed, by }: Outcome, date: string): readonly string[] => [
  plain(mutation.name),
  code(mutation.file, 'table'),
  noticed ? plain(by) : `**not noticed**: ${plain(by)}`,
  date,
];

/**
 * The half of the report that tells what noticed each mutation of a promise. A run may be of some of them: the rows of the others stay as they
 * are, each with its day.
 */
export const promiseHalf = (
  outcomes: readonly Outcome[],
  mutations: readonly Mutation[],
  { earlier, date, node }: { readonly earlier: string; readonly date: string; readonly node: string },
): string => {
  const kept = rowsByFirstCell(earlier);
  const rowFor = (mutation: Mutation): string => {
    const outcome = outcomes.find((each) => each.mutation.name === mutation.name);
    if (outcome !== undefined) return markdownRow(cellsOf(outcome, date));
    return (
      kept.get(firstCell(mutation.name)) ??
      markdownRow([plain(mutation.name), code(mutation.file, 'table'), 'not run', '–'])
    );
  };
  const sections = Object.entries(promises).map(([number, promise]) => {
    const rows = mutations.filter((mutation) => String(mutation.promise) === number).map(rowFor);
    return `### ${number}. ${plain(promise)}\n\n${tableOf(head, rows)}`;
  });
  return [
    `Each is applied to a copy of the tree, and the whole suite run on it, until the first failure. The last run was on ${date}, on Node ${node}.`,
    ...sections,
  ].join('\n\n');
};
