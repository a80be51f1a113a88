import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@bgc/source'] },
  ssr: { resolve: { conditions: ['@bgc/source'] } },
  test: {
    include: ['{packages,tools,examples}/*/src/**/*.test.ts', '{packages,tools,examples}/*/tests/**/*.test.ts'],
    execArgv: ['--conditions=@bgc/source'],
    // By default one core is left free, which on a machine with two doubles the time.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
