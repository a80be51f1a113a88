import { brokenPromises } from '../known-breaks.ts';
import { promiseNames, type Cell } from '../subject.ts';
import { promises } from './letters.ts';

export const isAsked = ({ verdicts }: Cell): boolean =>
  promiseNames.some((name) => verdicts[name].kind !== 'not applicable');

/** One mark for all operations of a client under one fault: a promise that one of them broke is broken. */
export const markOf = (cells: readonly Cell[], whereNoneWasRun: string): string => {
  if (cells.length === 0) return whereNoneWasRun;
  if (!cells.some(isAsked)) return '–';
  const broken = new Set(cells.flatMap(brokenPromises));
  const letters = promiseNames.filter((name) => broken.has(name)).map((name) => promises[name].letter);
  return letters.length === 0 ? '✓' : `✗ ${letters.join('')}`;
};
