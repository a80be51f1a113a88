import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@bgc/source'] },
  ssr: { resolve: { conditions: ['@bgc/source'] } },
  test: {
    include: ['{packages,tools,examples}/*/src/**/*.test.ts', '{packages,tools,examples}/*/tests/**/*.test.ts'],
    execArgv: ['--conditions=@bgc/source'],
    testTimeout: 30_000,
  },
});
