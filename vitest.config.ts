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
        // Beside the code, which keeps no state in its modules: a process need not be started for each file. Halves their time.
        test: { name: 'beside the code', include: files('packages/*/src'), isolate: false },
      },
      {
        extends: true,
        // Some of these watch the whole process: its timers, listeners and rejections.
        test: {
          name: 'whole programs',
          include: files('packages/*/tests', '{tools,examples}/*/src', '{tools,examples}/*/tests'),
        },
      },
    ],
  },
});
