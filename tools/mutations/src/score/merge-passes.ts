import type { StrykerReport } from './read-stryker-report.ts';

type File = StrykerReport['files'][string];
type StrykerMutant = File['mutants'][number];

const survived = ({ status }: StrykerMutant): boolean => status === 'Survived' || status === 'NoCoverage';

const keyOf = ({ mutatorName, replacement = '', location: { start, end } }: StrykerMutant): string =>
  [start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

/** The places where something survived, as Stryker wants to be told what to change: `file.ts:line:column-line:column`. */
export const survivorRanges = ({ files }: StrykerReport): readonly string[] => {
  const ranges = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(survived)
      // Columns in a report count from 1, and in a range from 0.
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  );
  return [...new Set(ranges)];
};

/**
 * The first pass, with what a second one made of its survivors. Of what was noticed only a failure counts there: its tests are long, so that one
 * that did not end in time says little, and a loop without end would have been found by the first.
 */
export const mergePasses = (first: StrykerReport, second: StrykerReport): StrykerReport => {
  const merge = (file: string, { source, mutants }: File): File => {
    const decided = new Map(
      (second.files[file]?.mutants ?? [])
        .filter(({ status }) => status === 'Killed' || status === 'Survived')
        .map((mutant) => [keyOf(mutant), mutant]),
    );
    // The whole of it, and not its status alone: what it was noticed by goes along.
    return { source, mutants: mutants.map((mutant) => (survived(mutant) && decided.get(keyOf(mutant))) || mutant) };
  };
  return { files: Object.fromEntries(Object.entries(first.files).map(([name, file]) => [name, merge(name, file)])) };
};
