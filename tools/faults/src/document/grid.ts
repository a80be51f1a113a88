import { code, plain } from '@bgc/tool-parts/markdown';

import type { FaultFamily } from '../fault.ts';
import type { Cell } from '../subject.ts';
import type { AboutMatrix } from './about-matrix.ts';
import { groupBy } from './group-by.ts';
import { families } from './families.ts';
import { markOf } from './mark.ts';
import { table } from './table.ts';

/** Faults down, clients across: one table for each family. */
export const grid = (cells: readonly Cell[], { contestants, faults }: AboutMatrix): string => {
  const byPlace = groupBy(cells, ({ contestant, fault }) => JSON.stringify([contestant, fault]));
  const markAt = (contestant: string, fault: string): string =>
    markOf(byPlace.get(JSON.stringify([contestant, fault])) ?? [], 'not run');
  return (Object.entries(families) as [FaultFamily, string][])
    .map(([family, title]) => ({ title, rows: faults.filter((fault) => fault.family === family) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => {
      const head = ['fault', ...contestants.map(({ name }) => code(name, 'table'))];
      const lines = rows.map(({ name }) => [plain(name), ...contestants.map((each) => markAt(each.name, name))]);
      return `### ${title}\n\n${table(head, lines)}`;
    })
    .join('\n\n');
};
