import { describe, expect, it } from 'vitest';

import { limitsOfTry, notJudged, settleCell } from './settle-cell.ts';
import type { TriedCell } from './settle-cell.ts';
import { promiseNames } from './subject.ts';
import type { Cell, Verdict } from './subject.ts';

const late: Verdict = { kind: 'broken', how: 'ended after 377 ms', byTime: true };
const leak: Verdict = { kind: 'broken', how: 'shows the secret' };
const calm = { disturbed: false };
const busy = { disturbed: true };

const tried = (broken: Partial<Cell['verdicts']>, { disturbed }: { readonly disturbed: boolean }): TriedCell => {
  const kept: Verdict = { kind: 'kept' };
  const verdicts = Object.fromEntries(promiseNames.map((name) => [name, broken[name] ?? kept])) as Cell['verdicts'];
  const names = { contestant: 'one', operationClass: 'GET', operation: 'get', fault: 'a' };
  return { disturbed, cell: { ...names, sends: 1, tookMs: 1, ending: '', verdicts } };
};

/** How it ends, and which tries it took. */
const settled = async (first: TriedCell, ...more: readonly TriedCell[]) => {
  const numbers: number[] = [];
  const cell = await settleCell(first, async (number) => {
    numbers.push(number);
    return more[numbers.length - 1] as TriedCell;
  });
  const broken = promiseNames.filter((name) => cell.verdicts[name].kind === 'broken');
  return { broken, numbers, retried: cell.retried };
};

describe('A cell that broke a promise', () => {
  it('is not tried again where timers came in time, nor where it kept all', async () => {
    expect(await settled(tried({ settles: late }, calm))).toEqual({ broken: ['settles'], numbers: [] });
    expect(await settled(tried({}, busy))).toEqual({ broken: [], numbers: [] });
  });

  it('is not tried again for what no late timer explains', async () => {
    expect(await settled(tried({ 'keeps quiet': leak }, busy))).toEqual({ broken: ['keeps quiet'], numbers: [] });
  });

  it('is kept where another try is, and says on which, and what it broke before', async () => {
    expect(await settled(tried({ settles: late }, busy), tried({}, busy))).toEqual({
      ...{ broken: [], numbers: [2] },
      retried: { tries: 2, before: ['try 1: settles: ended after 377 ms'] },
    });
  });

  it('is broken where it breaks again while timers are in time', async () => {
    const { broken, numbers } = await settled(tried({ settles: late }, busy), tried({ settles: late }, calm));
    expect({ broken, numbers }).toEqual({ broken: ['settles'], numbers: [2] });
  });

  it('is broken after three tries, however late timers were', async () => {
    const { broken, numbers } = await settled(
      ...([1, 2, 3, 4].map(() => tried({ settles: late }, busy)) as [TriedCell]),
    );
    expect({ broken, numbers }).toEqual({ broken: ['settles'], numbers: [2, 3] });
  });

  it('stays broken by what no late timer explains, whatever later tries show', async () => {
    const both = tried({ settles: late, 'keeps quiet': leak }, busy);
    expect((await settled(both, tried({}, calm))).broken).toEqual(['keeps quiet']);
    expect((await settled(tried({ settles: late }, busy), tried({ 'keeps quiet': leak }, busy))).broken).toEqual([
      'keeps quiet',
    ]);
  });
});

it('only the third try has more time', () => {
  const limits = { deadlineMs: 300, timeoutMs: 120, maxRetries: 2 };
  expect(limitsOfTry(limits, 2)).toEqual(limits);
  expect(limitsOfTry(limits, 3)).toEqual({ deadlineMs: 900, timeoutMs: 360, maxRetries: 2 });
});

describe('A cell for which there is no time for another try', () => {
  it('is not judged by what late timers explain, and by all else', () => {
    const { verdicts } = notJudged(tried({ settles: late, 'keeps quiet': leak }, busy));
    expect(verdicts.settles.kind).toBe('not applicable');
    expect(verdicts['keeps quiet']).toEqual(leak);
  });

  it('stays as it is where timers came in time', () => {
    expect(notJudged(tried({ settles: late }, calm)).verdicts.settles).toEqual(late);
  });
});
