import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Mutant } from './mutant.ts';
import { readStrykerReport } from './read-stryker-report.ts';
import type { StrykerReport } from './read-stryker-report.ts';
import type { Target } from './targets.ts';

/** Where the last report on a target is kept, so that explanations can be tried without another run. */
export const keptAt = (root: string, { name }: Target): string =>
  join(root, 'node_modules/.cache/mutation-score', `${name}.json`);

export interface KeptReport {
  readonly mutants: readonly Mutant[];
  readonly date: string;
}

/** The last report on a target; nothing where there is none. Throws where the sources were changed since. */
export const readKept = (root: string, target: Target): KeptReport | undefined => {
  const path = keptAt(root, target);
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as StrykerReport;
  for (const [file, { source }] of Object.entries(report.files)) {
    const now = join(root, file);
    if (!existsSync(now) || readFileSync(now, 'utf8') !== source)
      throw new Error(
        `${file} was changed since it was measured. Run \`npm run mutations -- --score ${target.name}\`.`,
      );
  }
  return { mutants: readStrykerReport(report), date: statSync(path).mtime.toISOString().slice(0, 10) };
};
