import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { applyMutation } from './apply-mutation.ts';
import type { TreeCopy } from './copy-tree.ts';
import type { Mutation } from './mutation.ts';
import { runSuite } from './run-suite.ts';
import type { SuiteRun, SuiteTerms } from './run-suite.ts';

export interface Outcome {
  readonly mutation: Mutation;
  readonly noticed: boolean;
  /** The first test that failed, or why that is not known. */
  readonly by: string;
  readonly seconds: number;
}

export interface Terms {
  /** Of one run of the suite. */
  readonly limitMs: number;
  readonly report: (line: string) => void;
}

const byWhom = ({ ended, noticedBy }: SuiteRun, limitMs: number): string => {
  if (ended === 'green') return 'nothing';
  if (ended === 'endless') return `not known: nothing had failed, and the suite not ended, after ${limitMs / 1000} s`;
  // A file that cannot be loaded shows nothing: a mutation is code that runs, and is wrong.
  return noticedBy ?? 'no test: a file could not be loaded';
};

interface Bench extends TreeCopy {
  /** Test files that are green where nothing is broken. */
  readonly sound: Set<string>;
}

/** One that is red without the mutation, too, says nothing, and is taken out of the copy. */
const isSound = async ({ folder, sound }: Bench, testFile: string, terms: SuiteTerms): Promise<boolean> => {
  if (sound.has(testFile)) return true;
  const { ended } = await runSuite(folder, { ...terms, only: testFile });
  if (ended === 'green') sound.add(testFile);
  else rmSync(testFile);
  return ended === 'green';
};

/** Most runs for one mutation: on a busy machine tests far away may fail by chance, and those are not what noticed it. */
const mostRuns = 3;

const breakOne = async (bench: Bench, mutation: Mutation, { limitMs, report }: Terms): Promise<Outcome> => {
  const { folder } = bench;
  const terms = { file: mutation.file, limitMs };
  const path = join(folder, mutation.file);
  const source = readFileSync(path, 'utf8');
  const begun = performance.now();
  for (let runs = 1; ; runs += 1) {
    writeFileSync(path, applyMutation(source, mutation));
    const run = await runSuite(folder, terms);
    const { testFile, noticedBy } = run;
    const isNear = testFile?.startsWith(dirname(path)) ?? true;
    const isChance = !isNear && (await runSuite(folder, { ...terms, only: testFile })).ended === 'green';
    writeFileSync(path, source);
    const seconds = Math.round((performance.now() - begun) / 1000);
    const isBecause = testFile === undefined || (!isChance && (await isSound(bench, testFile, terms)));
    if (isBecause) return { mutation, noticed: noticedBy !== undefined, by: byWhom(run, limitMs), seconds };
    report(`${isChance ? 'red by chance' : 'red without any mutation, and left out from now on'}: ${testFile}`);
    if (runs === mostRuns)
      return { mutation, noticed: false, by: `not known: ${testFile} was red, and not because of it`, seconds };
  }
};

/** Breaks one place at a time in each copy, and runs the suite on it. */
export const breakPromises = async (
  copies: readonly TreeCopy[],
  mutations: readonly Mutation[],
  terms: Terms,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const left = mutations.entries();
  const workThrough = async (copy: TreeCopy): Promise<void> => {
    const bench: Bench = { ...copy, sound: new Set() };
    // All copies take from the same ones.
    for (const [at, mutation] of left) {
      const outcome = await breakOne(bench, mutation, terms);
      outcomes.push(outcome);
      const { noticed, by, seconds } = outcome;
      terms.report(
        `${at + 1} of ${mutations.length} · ${noticed ? 'red' : 'NOT NOTICED'} · ${seconds} s · ${mutation.name} · ${by}`,
      );
    }
  };
  await Promise.all(copies.map(workThrough));
  return outcomes;
};
