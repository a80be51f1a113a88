import { describe, expect, it } from 'vitest';

import type { Mutation } from '../src/mutation.ts';
import { measure } from '../src/score/measured.ts';
import type { Mutant } from '../src/score/mutant.ts';
import { promiseHalf } from '../src/score/promise-half.ts';
import { readHalf, replaceHalf } from '../src/score/report-halves.ts';
import { scoreHalf } from '../src/score/score-half.ts';
import { targets } from '../src/score/targets.ts';

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

describe('the half on scores', () => {
  const [one, other, never] = targets.slice(0, 3);
  if (one === undefined || other === undefined || never === undefined) throw new Error('There are targets.');
  const survivor: Mutant = {
    file: 'a.ts',
    line: 5,
    mutator: 'LogicalOperator',
    original: 'one && two',
    replacement: 'one || two',
    status: 'Survived',
    around: 'const b = one && two;',
  };
  const reason = { kind: 'boundary', why: 'two | one', file: 'a.ts', mutator: 'LogicalOperator' } as const;
  const explanations = [{ ...reason, original: 'one && two' }];
  const written = (earlier: string, target: typeof one, date: string, mutants: readonly Mutant[]): string =>
    scoreHalf(
      [measure(target, { mutants, date, fingerprint: 'abc' }, { explanations, rules: [] })],
      [one, other, never],
      {
        earlier,
        node: '24.0.0',
        fingerprintNow: (files) => (files.join(' ') === 'a.ts' ? sources : ''),
      },
    );
  let sources = 'abc';
  const first = written('', one, '2026-01-01', [survivor]);

  it('keeps what it said of targets that were not run, with their day', () => {
    const both = written(first, other, '2026-02-02', [{ ...survivor, status: 'Killed' }]);
    for (const kept of [
      `| ${one.name} | 1 | 0 | 0 | 1 | 0 | 0.0 % |`,
      `| ${other.name} | 1 | 1 | 0 | 0 | 0 | 100.0 % |`,
      'Measured on 2026-01-01, of the sources `abc`. Changed: `a.ts`.',
      'Measured on 2026-02-02, of the sources `abc`. Changed: `a.ts`.',
      '- **boundary**: something else in one instant, in which either is right.',
      '- **boundary**: two \\| one\n  - a.ts:5, LogicalOperator: `one && two` → `one || two`',
      'Nothing survived.',
    ])
      expect(both).toContain(kept);
    expect(written(both, other, '2026-02-02', [{ ...survivor, status: 'Killed' }])).toBe(both);
  });

  it('says of what it keeps whether the sources were changed since', () => {
    const again = (earlier: string): string => written(earlier, other, '2026-02-02', []);
    const unchanged = again(first);
    sources = 'def';
    const changed = again(unchanged);
    sources = 'abc';
    expect(unchanged).not.toContain('changed since');
    expect(changed).toContain('Changed: `a.ts`.\n\n**Its sources were changed since.**');
    expect(again(again(changed))).toBe(unchanged);
  });

  it('says what was never measured', () => {
    expect(first).toContain(`### ${never.name}\n\n**Not measured**`);
    expect(first).not.toContain(`| ${never.name} |`);
  });
});
