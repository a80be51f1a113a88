import { code, folded, plain } from '@bgc/tool-parts/markdown';

import { brokenPromises } from '../known-breaks.ts';
import type { Cell } from '../subject.ts';
import type { AboutContestant, AboutMatrix } from './about-matrix.ts';
import { brokenWays, type BrokenWay } from './breaks.ts';
import { isAsked } from './mark.ts';
import { reproduce } from './reproduce.ts';

const item = ({ promise, how, faults, known, first }: BrokenWay, isPeer: boolean): readonly string[] => {
  const under = faults.length === 1 ? 'Under' : `Under ${faults.length} faults:`;
  const why = known === undefined ? '' : ` ${known}.`;
  return [
    `- **${promise}**, ${code(first.operation)}: ${plain(how)}. ${under} ${faults.map(plain).join(' · ')}.${why}`,
    `  ${code(reproduce(first, isPeer))}`,
  ];
};

/** All that one client broke: once for each way it did, with all faults under which it did so. */
const broken = (cells: readonly Cell[], { name, version, peer }: AboutContestant): readonly string[] => {
  const own = cells.filter(({ contestant }) => contestant === name);
  const ways = brokenWays(own);
  if (ways.length === 0) return [];
  const failing = own.filter((cell) => brokenPromises(cell).length > 0);
  const asked = own.filter(isAsked);
  const lines = ways.flatMap((way) => item(way, peer !== undefined));
  return [folded(`<code>${name}</code> ${version}: ${failing.length} of ${asked.length} cells`, lines.join('\n'))];
};

export const brokenCells = (cells: readonly Cell[], { contestants }: AboutMatrix): string => {
  const all = contestants.flatMap((contestant) => broken(cells, contestant));
  return all.length === 0 ? 'None.' : all.join('\n\n');
};
