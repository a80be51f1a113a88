import { defineConfig } from 'vitest/config';

const files = (...folders: readonly string[]): string[] => folders.map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  resolve: { conditions: ['@bgc/source'] },
  ssr: { resolve: { conditions: ['@bgc/source'] } },
  test: {
    execArgv: ['--conditions=@bgc/source'],
    // By default one core is left free, which on a machine with two doubles the time.
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Packages keep no state in their modules: a process need not be started for each file. Halves the time beside the code.
        test: { name: 'packages', include: files('packages/*/src', 'packages/*/tests'), isolate: false },
      },
      {
        extends: true,
        test: { name: 'tools and examples', include: files('{tools,examples}/*/src', '{tools,examples}/*/tests') },
      },
    ],
  },
});
