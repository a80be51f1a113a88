import type { FailedCase, Findings } from './findings.ts';
import { supportTable } from './support-table.ts';

/** Columns of equal width, for a terminal. */
const aligned = (table: string): string => {
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const widths = rows
    .filter(({ length }) => length > 1)
    .reduce<number[]>((found, cells) => cells.map((cell, index) => Math.max(found[index] ?? 0, cell.length)), []);
  return rows
    .map((cells) =>
      cells.length > 1 ? cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ') : cells[0],
    )
    .join('\n');
};

interface PlacedFailure extends FailedCase {
  /** The runtime, and how modules were loaded. */
  readonly where: string;
  readonly subject: string;
}

const failuresOf = ({ runtimes }: Findings): readonly PlacedFailure[] =>
  runtimes.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([subject, cell]) =>
      'notOffered' in cell
        ? []
        : Object.entries(cell).flatMap(([form, { failed }]) =>
            failed.map((failure) => ({ ...failure, subject, where: `${name} ${form}` })),
          ),
    ),
  );

/** The table, and what failed with what: once, where a whole run failed alike. Gives how many cases failed that nobody knows of. */
export const printFindings = (findings: Findings, print: (line: string) => void): number => {
  print(`\n${aligned(supportTable(findings))}\n`);
  const failures = failuresOf(findings);
  for (const [index, { where, subject, case: name, failure, known }] of failures.entries()) {
    const isAlike = (other: PlacedFailure): boolean => other.where === where && other.failure === failure;
    if (failures.slice(0, index).some(isAlike)) continue;
    const others = failures.slice(index + 1).filter(isAlike).length;
    const more = others > 0 ? `, and ${others} more` : '';
    print(`${known === undefined ? '✗' : 'known:'} ${where} · ${subject} · ${name}${more}\n    ${failure}`);
  }
  return failures.filter(({ known }) => known === undefined).length;
};
