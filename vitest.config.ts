import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const files = (...folders: readonly string[]): string[] => folders.map((folder) => `${folder}/**/*.test.ts`);

const BROWSER_TESTS = 'examples/*/tests/**/*.browser.test.ts';

/** Files that take long, longest first. Begun last, they would end last, and the other cores would wait for them. */
const LONG = [
  '/kill-at-each-step.',
  '/portal.browser.',
  '/pageup-demo/tests/demo.',
  '/claims-sqlite.',
  '/claims-memory.',
];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((part) => moduleId.includes(part));
      return index === -1 ? LONG.length : index;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

// What Node compiled is kept for the next process: the programs that tests start begin in less than half the time. Not where it is
// measured which functions run, which is less exact with it.
if (!process.argv.some((argument) => argument.startsWith('--coverage')))
  process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  resolve: { conditions: ['@bgc/source'] },
  ssr: { resolve: { conditions: ['@bgc/source'] } },
  test: {
    execArgv: ['--conditions=@bgc/source'],
    // By default one core is left free, which on a machine with two doubles the time.
    maxWorkers: '100%',
    // Only against what hangs: no machine is so slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    sequence: { sequencer: LongFilesFirst },
    // Nothing here keeps state in its modules: a process need not be started for each file, which takes half the time of most.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'packages', include: files('packages/*/src', 'packages/*/tests') },
      },
      {
        extends: true,
        test: {
          name: 'tools and examples',
          include: files('{tools,examples}/*/src', '{tools,examples}/*/tests'),
          exclude: [BROWSER_TESTS, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        // One Chromium for all of them. Where there is none, the last lines of the run say so.
        test: { name: 'browser', include: [BROWSER_TESTS], globalSetup: 'tools/chromium/src/browser-tests.ts' },
      },
    ],
  },
});
