import { describe, expect, it } from 'vitest';

import { explain } from '../src/score/explanation.ts';
import type { Explanation } from '../src/score/explanation.ts';
import { explanations } from '../src/score/explained.ts';
import { mergePasses, survivorRanges } from '../src/score/merge-passes.ts';
import type { Mutant } from '../src/score/mutant.ts';
import { readStrykerReport } from '../src/score/read-stryker-report.ts';
import { tally } from '../src/score/tally.ts';
import { targets } from '../src/score/targets.ts';

const source = 'const a =\n  one(\n    1,\n  ) && two;\nconst b = one && two;\n';
const at = (line: number, column: number, toLine: number, toColumn: number) => ({
  start: { line, column },
  end: { line: toLine, column: toColumn },
});
const report = (status: Mutant['status'] | 'Pending') => ({
  files: {
    'a.ts': {
      source,
      mutants: [
        { mutatorName: 'LogicalOperator', replacement: 'one || two', status, location: at(5, 11, 5, 21) },
        { mutatorName: 'ConditionalExpression', replacement: 'true', status, location: at(2, 3, 4, 4) },
      ],
    },
  },
});
const survivor: Mutant = {
  file: 'a.ts',
  line: 5,
  mutator: 'LogicalOperator',
  original: 'one && two',
  replacement: 'one || two',
  status: 'Survived',
  around: 'const b = one && two;',
};
const explanation: Explanation = {
  kind: 'equivalent',
  why: 'two is one',
  file: 'a.ts',
  mutator: 'LogicalOperator',
  original: 'one && two',
};
const reasonFor = (change: Partial<Explanation>) =>
  explain([survivor], [{ ...explanation, ...change }], []).survivors[0]?.reason?.why;

describe('a report of Stryker', () => {
  it('gives what was replaced by what, on one line, from top to bottom', () => {
    expect(readStrykerReport(report('Killed'))).toEqual([
      {
        file: 'a.ts',
        line: 2,
        mutator: 'ConditionalExpression',
        original: 'one( 1, )',
        replacement: 'true',
        status: 'Killed',
        around: 'one( 1, ) && two;',
      },
      { ...survivor, status: 'Killed' },
    ]);
  });

  it('is refused where the run did not end', () => {
    expect(() => readStrykerReport(report('Pending'))).toThrow('did not end');
  });
});

describe('a second run, with more tests', () => {
  it('is of what survived the first', () => {
    expect(survivorRanges(report('Survived'))).toEqual(['a.ts:5:10-5:20', 'a.ts:2:2-4:3']);
    expect(survivorRanges(report('Killed'))).toEqual([]);
  });

  it('decides on these, and on nothing else', () => {
    const statuses = (first: Mutant['status'], second: Mutant['status']) =>
      readStrykerReport(mergePasses(report(first), report(second))).map(({ status }) => status);
    expect(statuses('Survived', 'Killed')).toEqual(['Killed', 'Killed']);
    expect(statuses('NoCoverage', 'Survived')).toEqual(['Survived', 'Survived']);
    expect(statuses('Survived', 'Timeout')).toEqual(['Survived', 'Survived']);
    expect(statuses('Killed', 'Survived')).toEqual(['Killed', 'Killed']);
    expect(readStrykerReport(mergePasses(report('Survived'), { files: {} }))[0]?.status).toBe('Survived');
  });
});

describe('the score', () => {
  it('counts a loop without end as noticed, what no test reaches as not, and no invalid program', () => {
    const mutants = (['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'] as const).map((status) => ({
      status,
    }));
    expect(tally(mutants)).toEqual({ mutants: 4, killed: 1, timeout: 1, survived: 1, noCoverage: 1, score: 50 });
  });
});

describe('an explanation', () => {
  it('belongs to the survivor it describes', () => {
    expect(reasonFor({})).toBe('two is one');
    expect(reasonFor({ original: 'one &…', within: 'const b', replacement: 'one || two' })).toBe('two is one');
  });

  it.each([
    { file: 'b.ts' },
    { mutator: 'StringLiteral' },
    { original: 'one' },
    { replacement: 'false' },
    { within: 'const a' },
  ])('belongs to no other: %o', (change) => {
    expect(reasonFor(change)).toBeUndefined();
  });

  it('is stale where what it explains was killed, and is not judged where its file was not measured', () => {
    expect(explain([{ ...survivor, status: 'Killed' }], [explanation], []).stale).toEqual([explanation]);
    expect(explain([], [explanation], []).stale).toEqual([]);
  });

  it('may be a rule for many', () => {
    const rule = { kind: 'wording', why: 'words', files: /a\.ts/, mutator: 'LogicalOperator', original: /&&/ } as const;
    expect(explain([survivor], [], [rule]).survivors).toEqual([{ mutant: survivor, reason: rule }]);
  });

  it('says why in words of its own', () => {
    expect(explanations.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});

describe('the targets', () => {
  it('have names of their own', () => {
    expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
  });
});
