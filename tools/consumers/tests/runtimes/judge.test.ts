import { expect, test } from 'vitest';

import { judge } from '../../src/runtimes/judge.ts';
import { RESULTS, type Runtime } from '../../src/runtimes/runtime.ts';
import type { Subject } from '../../src/runtimes/suite/subjects.js';

const nothing = (): Promise<void> => Promise.resolve();
const subjects: readonly Subject[] = [
  { name: 'core', entries: [], cases: { first: nothing, second: nothing } },
  { name: 'client', entries: [], cases: { first: nothing } },
];
const runtime: Runtime = { name: 'One', forms: ['ESM'], lacks: {}, version: () => '1.0', run: async () => '' };
const edge: Runtime = { ...runtime, lacks: { 'modules of Node': 'has none' } };
const all = [
  { subject: 'core', case: 'first' },
  { subject: 'core', case: 'second' },
  { subject: 'client', case: 'first' },
];
const write = (results: readonly object[], globals: readonly string[] = []): string =>
  `a warning\n${RESULTS}${JSON.stringify({ globals, results })}\n`;
const counts = (of: Runtime, output: string): Record<string, number> =>
  Object.fromEntries([...judge(of, subjects, output)].map(([name, { passed }]) => [name, passed]));

test('Cases passed that were told of without a failure.', () => {
  expect(counts(runtime, write(all))).toEqual({ core: 2, client: 1 });
});

test.each([
  ['has failed', write([...all.slice(1), { subject: 'core', case: 'first', failure: '1 instead of 2' }])],
  ['was never heard of', write(all.slice(1))],
  ['was told of twice', write([...all, { subject: 'core', case: 'first' }])],
])('A case that %s is none that passed.', (_, output) => {
  expect(counts(runtime, output)).toEqual({ core: 1, client: 1 });
});

test('Nothing passed where the program has not come to its end, and its last words are the failure.', () => {
  const findings = judge(runtime, subjects, 'TypeError: crypto is not defined');
  expect([...findings.values()].map(({ passed }) => passed)).toEqual([0, 0]);
  expect(findings.get('client')?.failed[0]?.failure).toContain('crypto is not defined');
});

test('Nothing passed where an environment without Node has something of it.', () => {
  expect(counts(edge, write(all, ['process']))).toEqual({ core: 0, client: 0 });
  expect(counts(runtime, write(all, ['process']))).toEqual({ core: 2, client: 1 });
});

test('What a runtime is known to break is published as failed, and is no longer known once it passes.', () => {
  const breaking: Runtime = { ...runtime, breaks: { second: 'sends it twice' } };
  const failure = { subject: 'core', case: 'second', failure: '2 instead of 1' };
  const failed = judge(breaking, subjects, write([...all.filter(({ case: name }) => name !== 'second'), failure]));
  expect(failed.get('core')?.failed).toEqual([{ case: 'second', failure: '2 instead of 1', known: 'sends it twice' }]);
  const silent = judge(breaking, subjects, 'It never began.').get('core');
  expect(silent?.failed.map(({ known }) => known)).toEqual([undefined, undefined]);
  const passing = judge(breaking, subjects, write(all)).get('core');
  expect(passing?.failed.map(({ known }) => known)).toEqual([undefined]);
});
