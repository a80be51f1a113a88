import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprintOf } from './fingerprint.ts';
import type { Mutant } from './mutant.ts';
import { readStrykerReport } from './read-stryker-report.ts';
import type { StrykerReport } from './read-stryker-report.ts';
import type { Target } from './targets.ts';

/** Where the last report on a target is kept, so that explanations can be tried without another run. */
export const keptAt = (root: string, { name }: Target): string =>
  join(root, 'node_modules/.cache/mutation-score', `${name}.json`);

export interface KeptReport {
  readonly report: StrykerReport;
  readonly mutants: readonly Mutant[];
  readonly date: string;
  /** Of the files in which there is something to change. */
  readonly fingerprint: string;
}

/** The last report on a target; nothing where there is none, or where the sources were changed since. */
export const readKept = (root: string, target: Target): KeptReport | undefined => {
  const path = keptAt(root, target);
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as StrykerReport;
  const isAsMeasured = ([file, { source }]: readonly [string, { readonly source: string }]): boolean =>
    existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === source;
  const files = Object.entries(report.files).toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (!files.every(isAsMeasured)) return undefined;
  return {
    report,
    mutants: readStrykerReport(report),
    date: statSync(path).mtime.toISOString().slice(0, 10),
    fingerprint: fingerprintOf(files.filter(([, { mutants }]) => mutants.length > 0).map(([, { source }]) => source)),
  };
};
