import { alignedLines } from '@bgc/tool-parts/columns';

import { families } from '../document/families.ts';
import type { AboutMatrix } from '../document/about-matrix.ts';
import { isAsked } from '../document/mark.ts';
import { brokenPromises } from '../known-breaks.ts';
import type { Cell } from '../subject.ts';
import type { FaultFamily } from '../fault.ts';

const countsOf = (cells: readonly Cell[]): string => {
  const asked = cells.filter(isAsked);
  const broken = asked.filter((cell) => brokenPromises(cell).length > 0).length;
  return `${asked.length - broken} / ${broken} / ${cells.length - asked.length}`;
};

/** One row a family, one column a client: cells that kept every promise, broke one, and had nothing to ask. */
export const printSummary = (cells: readonly Cell[], { contestants, faults }: AboutMatrix): readonly string[] => {
  const familyOf = new Map(faults.map(({ name, family }) => [name, family]));
  const rowOf = (title: string, own: readonly Cell[]) => [
    title,
    ...contestants.map(({ name }) => countsOf(own.filter(({ contestant }) => contestant === name))),
  ];
  const rows = [
    ['CELLS: kept / broken / nothing to ask', ...contestants.map(({ name }) => name)],
    ...(Object.keys(families) as FaultFamily[])
      .filter((family) => faults.some((fault) => fault.family === family))
      .map((family) =>
        rowOf(
          family,
          cells.filter(({ fault }) => familyOf.get(fault) === family),
        ),
      ),
    rowOf('all', cells),
  ];
  return alignedLines(rows);
};
