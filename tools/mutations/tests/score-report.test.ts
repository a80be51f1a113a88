import { describe, expect, it } from 'vitest';

import type { Mutation } from '../src/mutation.ts';
import { promiseHalf } from '../src/score/promise-half.ts';
import { readHalf, replaceHalf } from '../src/score/report-halves.ts';

const mutation = (name: string): Mutation => ({ promise: 1, name, file: 'a.ts', find: '<', replace: '>' });
const half = (earlier: string, date: string, ...names: readonly string[]): string =>
  promiseHalf(
    names.map((name) => ({ mutation: mutation(name), noticed: name !== 'c', by: `test of ${name}`, seconds: 1 })),
    [mutation('a'), mutation('b | b'), mutation('c')],
    { earlier, date, node: '24.0.0' },
  );

describe('the report', () => {
  it('keeps the half that is not written', () => {
    const first = replaceHalf('', 'promises', 'kept');
    const both = replaceHalf(first, 'score', 'new');
    expect(readHalf(both, 'promises')).toBe('kept');
    expect(readHalf(both, 'score')).toBe('new');
    expect(replaceHalf(both, 'score', 'new')).toBe(both);
  });

  it('says which half was not measured', () => {
    expect(replaceHalf('', 'promises', 'kept')).toContain('Not measured yet.');
  });
});

describe('the half on promises', () => {
  it('keeps the rows of mutations that were not run, with their day', () => {
    const later = half(half('', '2026-01-01', 'a', 'b | b'), '2026-02-02', 'a');
    expect(later).toContain('| a | `a.ts` | test of a | 2026-02-02 |');
    expect(later).toContain('| b \\| b | `a.ts` | test of b \\| b | 2026-01-01 |');
    expect(later).toContain('| c | `a.ts` | not run | – |');
  });

  it('shows what was not noticed', () => {
    expect(half('', '2026-01-01', 'c')).toContain('| c | `a.ts` | **not noticed**');
  });
});
