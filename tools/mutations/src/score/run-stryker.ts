import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { mergePasses, survivorRanges } from './merge-passes.ts';
import type { StrykerReport } from './read-stryker-report.ts';
import { FUZZ_SEED, reportFile, strykerFile, strykerFiles, strykerPackages } from './stryker-files.ts';
import type { Pass } from './stryker-files.ts';
import type { Target } from './targets.ts';

/** Into the copy of the tree alone: the lockfile of the repository stays as it is, and nothing that comes with it may run a script. */
export const installStryker = (folder: string): void => {
  const wanted = Object.entries(strykerPackages).map(([name, version]) => `${name}@${version}`);
  execFileSync('pnpm', ['add', '-w', '-D', '--ignore-scripts', '--prefer-offline', '--silent', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
  });
};

const runPass = (folder: string, pass: Pass): StrykerReport => {
  for (const [name, content] of Object.entries(strykerFiles(pass))) writeFileSync(join(folder, name), content);
  const program = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  execFileSync(process.execPath, [program, 'run', strykerFile], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BGC_FUZZ_SEED: FUZZ_SEED },
  });
  return JSON.parse(readFileSync(join(folder, reportFile), 'utf8')) as StrykerReport;
};

interface Terms {
  readonly keepAt: string;
  readonly patience: number;
  /** What an earlier run found: only what survived that is tried again. */
  readonly earlier?: StrykerReport | undefined;
}

/** Measures one target in a copy of the tree, and keeps the report at that path: first with the nearest tests, then, what survived, with more. */
export const runStryker = (
  folder: string,
  { mutate, tests, moreTests }: Target,
  { keepAt, patience, earlier }: Terms,
): void => {
  const first = earlier ?? runPass(folder, { mutate, tests, patience });
  const ranges = survivorRanges(first);
  const allTests = [...new Set([...tests, ...moreTests])];
  const report =
    ranges.length === 0 ? first : mergePasses(first, runPass(folder, { mutate: ranges, tests: allTests, patience }));
  mkdirSync(dirname(keepAt), { recursive: true });
  writeFileSync(keepAt, JSON.stringify(report));
};
