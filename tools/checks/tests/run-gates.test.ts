import { expect, test } from 'vitest';

import type { Gate, GateResult } from '../src/gate.ts';
import { runGates } from '../src/run-gates.ts';
import { tree } from './tree.ts';

const gate = (name: string, run: () => Promise<GateResult>): Gate => ({ name, run });

const linesOf = async (gates: readonly Gate[]): Promise<{ lines: readonly string[]; summary: object }> => {
  const lines: string[] = [];
  let now = 0;
  const summary = await runGates(
    gates,
    tree({}),
    (line) => lines.push(line),
    () => (now += 1.5),
  );
  return { lines, summary };
};

test('a green gate takes one line, with its time and what it measured', async () => {
  const { lines, summary } = await linesOf([gate('size', async () => ({ complaints: [], note: '7 kB' }))]);
  expect(lines).toEqual(['✓   1.5 s  size · 7 kB']);
  expect(summary).toEqual({ passed: 1, failed: 0 });
});

test('a red gate shows what is wrong, and those after it still run', async () => {
  const { lines, summary } = await linesOf([
    gate('first', async () => ({ complaints: ['this\nand that'], note: 'not shown' })),
    gate('second', async () => ({ complaints: [] })),
  ]);
  expect(lines).toEqual(['✗   1.5 s  first', '            this\n            and that', '✓   1.5 s  second']);
  expect(summary).toEqual({ passed: 1, failed: 1 });
});

test('a gate that throws is red', async () => {
  const { lines, summary } = await linesOf([gate('broken', () => Promise.reject(new Error('no build')))]);
  expect(lines[0]).toContain('✗');
  expect(lines[1]).toContain('no build');
  expect(summary).toEqual({ passed: 0, failed: 1 });
});
