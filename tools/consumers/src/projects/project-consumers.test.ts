import { expect, test } from 'vitest';

import { projectConsumers } from './project-consumers.ts';

const named = (part: RegExp): number => projectConsumers.filter(({ name }) => part.test(name)).length;

test('every consumer has a name of its own', () => {
  expect(new Set(projectConsumers.map(({ name }) => name)).size).toBe(projectConsumers.length);
});

test('each compiler is tried in each way of resolution, and with each library', () => {
  for (const line of ['5.9', '6', '7']) {
    for (const way of ['node16', 'nodenext', 'bundler', 'DOM, no @types/node', '@types/node, no DOM']) {
      expect(named(new RegExp(`^TypeScript ${line}, ${way}`)), `${line} ${way}`).toBe(1);
    }
  }
});

test('each bundler, framework and test runner that is promised is there', () => {
  for (const tool of ['Vite', 'esbuild', 'webpack', 'Next', 'Express', 'Fastify', 'Hono', 'Jest', 'Vitest']) {
    expect(named(new RegExp(`^${tool} \\d`)), tool).toBeGreaterThan(0);
  }
});
