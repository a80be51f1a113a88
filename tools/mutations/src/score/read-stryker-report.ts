import { onOneLine } from './mutant.ts';
import type { Mutant, MutantStatus } from './mutant.ts';

interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema: the parts that are needed. */
export interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: MutantStatus | 'Pending';
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}

const cut = (lines: readonly string[], start: Place, end: Place): string => {
  const chosen = lines.slice(start.line - 1, end.line);
  const last = chosen.pop() ?? '';
  return [...chosen, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
};

/** The mutants of a report, file by file, from top to bottom. Throws where one was not tried. */
export const readStrykerReport = ({ files }: StrykerReport): readonly Mutant[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .map(({ mutatorName, replacement = '', status, location: { start, end } }): Mutant => {
        if (status === 'Pending') throw new Error(`A mutant of ${file} was not tried: the run did not end.`);
        return {
          file,
          line: start.line,
          mutator: mutatorName,
          original: onOneLine(cut(lines, start, end)),
          replacement: onOneLine(replacement),
          status,
          around: onOneLine(lines.slice(start.line - 1, end.line).join('\n')),
        };
      })
      .toSorted((a, b) => a.line - b.line);
  });
