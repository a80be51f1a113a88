import { knownBreaks } from '../known-breaks.ts';
import { promiseNames, type Cell, type PromiseName } from '../subject.ts';
import { groupBy } from './group-by.ts';

interface Break {
  readonly promise: PromiseName;
  readonly how: string;
  readonly cell: Cell;
}

/** What one client broke in one way: with one operation, in the same words but for the time in them. */
export interface BrokenWay {
  readonly promise: PromiseName;
  /** Of a time that differs, the least and the most. */
  readonly how: string;
  readonly faults: readonly string[];
  /** Where nobody can mend it. */
  readonly known?: string;
  readonly first: Cell;
}

const breaksOf = (cells: readonly Cell[]): readonly Break[] =>
  promiseNames.flatMap((promise) =>
    cells.flatMap((cell) => {
      const verdict = cell.verdicts[promise];
      return verdict.kind === 'broken' ? [{ promise, how: verdict.how, cell }] : [];
    }),
  );

const milliseconds = /\d+(?= ms)/;

const wordsOf = (breaks: readonly Break[]): string => {
  const times = breaks.map(({ how }) => Number(milliseconds.exec(how)?.[0] ?? Number.NaN));
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return (breaks[0]?.how ?? '').replace(milliseconds, least === most ? `${least}` : `${least} to ${most}`);
};

const knownOf = ({ promise, cell }: Break): string | undefined => {
  const known = knownBreaks[cell.fault];
  return known?.promise === promise ? known.why : undefined;
};

/** All that was broken in these cells, once for each way. */
export const brokenWays = (cells: readonly Cell[]): readonly BrokenWay[] => {
  const groups = groupBy(breaksOf(cells), (each) =>
    JSON.stringify([
      each.cell.contestant,
      each.promise,
      each.cell.operation,
      each.how.replace(milliseconds, ''),
      knownOf(each) ?? '',
    ]),
  );
  return [...groups.values()].flatMap((breaks) => {
    const [first] = breaks;
    if (first === undefined) return [];
    const known = knownOf(first);
    const faults = breaks.map(({ cell }) => cell.fault);
    return [
      {
        promise: first.promise,
        how: wordsOf(breaks),
        faults,
        ...(known !== undefined && { known }),
        first: first.cell,
      },
    ];
  });
};
