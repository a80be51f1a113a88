/** Not in the lockfile of the repository, and not in CI: installed into the copy of the tree, for a run. */
export const strykerPackages: Readonly<Record<string, string>> = {
  '@stryker-mutator/core': '10.1.1',
  '@stryker-mutator/vitest-runner': '10.1.1',
};

/** What `tools/fuzz` draws else: with a fresh seed, a mutant might survive one run and not the next. */
export const FUZZ_SEED = '1';

const vitestConfig = ({ tests, patience }: Pass): string => `import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

// What fails in a quick test ends there: a failure of a property is made smaller first, which takes long.
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const slow = ({ moduleId }) => Number(moduleId.includes('.fuzz.'));
    return (await super.sort(files)).toSorted((a, b) => slow(a) - slow(b));
  }
}

export default defineConfig({
  resolve: { conditions: ['@bgc/source'] },
  ssr: { resolve: { conditions: ['@bgc/source'] } },
  test: {
    execArgv: ['--conditions=@bgc/source'],
    include: ${JSON.stringify(tests)},
    // Of a mutant that never answers: the test fails, long before the whole run is given up.
    testTimeout: ${5_000 * patience},
    isolate: false,
    sequence: { sequencer: QuickFirst },
    // Node runs the sources as they are: a new process for each mutant begins in half the time.
    experimental: { viteModuleRunner: false },
  },
});
`;

/** One run: what is changed, and what is to notice. */
export interface Pass {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** How many times the usual time a mutant has before it counts as one that never ends: 1 on a machine that does nothing else. */
  readonly patience: number;
}

export const strykerFile = 'stryker.score.json';
export const reportFile = 'score-report.json';
const vitestFile = 'vitest.score.mjs';

/** The files that a run needs in the root of the copy. */
export const strykerFiles = (pass: Pass): Readonly<Record<string, string>> => ({
  [vitestFile]: vitestConfig(pass),
  [strykerFile]: JSON.stringify({
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    packageManager: 'pnpm',
    // The tree is a copy already.
    inPlace: true,
    coverageAnalysis: 'perTest',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportFile },
    mutate: pass.mutate,
    vitest: { configFile: vitestFile, related: false },
    concurrency: 1,
    // Of a mutant that never lets go: no test can fail any more.
    timeoutMS: 15_000 * pass.patience,
    timeoutFactor: 1.25 * pass.patience,
    disableTypeChecks: false,
  }),
});
