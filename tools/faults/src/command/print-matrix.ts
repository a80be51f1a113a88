import type { AboutMatrix } from '../document/about-matrix.ts';
import { brokenWays } from '../document/breaks.ts';
import { families } from '../document/families.ts';
import { groupBy } from '../document/group-by.ts';
import { promises } from '../document/letters.ts';
import { markOf } from '../document/mark.ts';
import { reproduce } from '../document/reproduce.ts';
import { retriedCells } from '../document/retried-cells.ts';
import type { FaultFamily } from '../fault.ts';
import { brokenPromises, knownBreaks } from '../known-breaks.ts';
import { promiseNames } from '../subject.ts';
import type { Cell } from '../subject.ts';
import { printSummary } from './print-summary.ts';

const tableOf = (cells: readonly Cell[], { contestants, faults }: AboutMatrix): readonly string[] => {
  const byPlace = groupBy(cells, ({ contestant, fault }) => JSON.stringify([contestant, fault]));
  const titleOf = (family: FaultFamily): string => families[family].toUpperCase();
  const first = Math.max(...faults.flatMap(({ name, family }) => [name.length, titleOf(family).length]));
  const widths = contestants.map(({ name }) => Math.max(name.length, 5));
  const row = (head: string, columns: readonly string[]): string =>
    [head.padEnd(first), ...columns.map((text, index) => text.padEnd(widths[index] ?? 0))].join('  ').trimEnd();
  return (Object.keys(families) as FaultFamily[]).flatMap((family) => {
    const rows = faults.filter((fault) => fault.family === family);
    if (rows.length === 0) return [];
    const lines = rows.map(({ name }) =>
      row(
        name,
        contestants.map((each) => markOf(byPlace.get(JSON.stringify([each.name, name])) ?? [], '')),
      ),
    );
    const names = contestants.map(({ name }) => name);
    return ['', row(titleOf(family), names), ...lines];
  });
};

const legend = (cells: readonly Cell[]): readonly string[] => {
  const reasons = new Set(
    cells.flatMap(({ verdicts }) =>
      promiseNames.flatMap((name) => {
        const verdict = verdicts[name];
        return verdict.kind === 'not applicable' ? [verdict.why] : [];
      }),
    ),
  );
  const letters = promiseNames.map((name) => `${promises[name].letter} ${name}`);
  return [
    '',
    `✓ every promise kept   ✗ broken: ${letters.join(', ')}`,
    ...(reasons.size === 0 ? [] : [`– nothing to ask: the client ${[...reasons].join('; ')}`]),
  ];
};

/** Each way in which something was broken, with the command that shows it again. What is known has its reason below, once. */
const brokenLines = (cells: readonly Cell[], { contestants }: AboutMatrix): readonly string[] => {
  const isPeer = (client: string): boolean =>
    contestants.some(({ name, peer }) => name === client && peer !== undefined);
  const lines = brokenWays(cells).flatMap(({ promise, how, faults, known, first }) => [
    '',
    `${first.contestant}, ${first.operation} (${first.operationClass}) broke "${promise}"${known === undefined ? '' : ', as is known'}: ${how}`,
    `  under ${faults.join('; ')}`,
    `  ${reproduce(first, isPeer(first.contestant))}`,
  ]);
  const known = Object.entries(knownBreaks).filter(([fault, { promise }]) =>
    cells.some((cell) => cell.fault === fault && brokenPromises(cell).includes(promise)),
  );
  if (known.length > 0) lines.push('', 'Known, and not to be mended:');
  return [...lines, ...known.map(([fault, { why }]) => `  ${fault}: ${why}.`)];
};

const retriedLines = (cells: readonly Cell[], verbose: boolean): readonly string[] => {
  const { kept, broken, words } = retriedCells(cells);
  const listed = [...kept, ...broken].map(
    ({ contestant, operation, fault, retried }) =>
      `  ${contestant}, ${operation}, under ${fault}: ${retried?.tries} tries; ${retried?.before.join('; ')}`,
  );
  if (verbose) return [words, ...listed];
  return [listed.length === 0 ? words : `${words} --verbose lists them.`];
};

export interface PrintOptions {
  readonly seconds: number;
  /** Lists the cells that were tried again. */
  readonly verbose: boolean;
}

/** The whole matrix: rows faults, columns clients; below it what is broken in words, and last the counts. */
export const printMatrix = (cells: readonly Cell[], about: AboutMatrix, { seconds, verbose }: PrintOptions): string => {
  const operations = new Set(cells.map(({ contestant, operation }) => `${contestant} ${operation}`));
  return [
    ...tableOf(cells, about),
    ...legend(cells),
    ...brokenLines(cells, about),
    '',
    ...printSummary(cells, about),
    '',
    ...retriedLines(cells, verbose),
    `${about.contestants.length} clients, ${operations.size} operations, ${about.faults.length} faults, ${seconds.toFixed(0)} s.`,
  ].join('\n');
};
