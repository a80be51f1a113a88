import { promiseNames } from './subject.ts';
import type { Cell, Limits, PromiseName, Verdict } from './subject.ts';

export interface TriedCell {
  readonly cell: Cell;
  /** Whether timers of this process came late meanwhile, by `disturbingPart` of the deadline in all; by all that it was waited for, where a call had not ended. */
  readonly disturbed: boolean;
}

/** 25 ms of 300. */
export const disturbingPart = 1 / 12;
export const mostTries = 3;

/** The last try, for a machine that stays busy, has three times the time; a wait of a second that a server asks for is still too long for ours. */
export const limitsOfTry = (limits: Limits, number: number): Limits =>
  number < mostTries ? limits : { ...limits, deadlineMs: 3 * limits.deadlineMs, timeoutMs: 3 * limits.timeoutMs };

const brokenIn = ({ verdicts }: Cell) =>
  promiseNames.flatMap((name) => {
    const verdict = verdicts[name];
    return verdict.kind === 'broken' ? [{ name, verdict }] : [];
  });

export const isBroken = (cell: Cell): boolean => brokenIn(cell).length > 0;

/** Broken in a way that a machine without time can bring about, while it had none. */
const mayBeTheMachine = ({ cell, disturbed }: TriedCell): boolean =>
  disturbed && brokenIn(cell).some(({ verdict }) => verdict.byTime === true);

/** What no lateness explains stays broken, whatever later tries show; of what it does explain, the last try counts. */
const verdictOf = (name: PromiseName, tries: readonly Cell[]): Verdict => {
  const verdicts = tries.map((each) => each.verdicts[name]);
  const certain = verdicts.find((verdict) => verdict.kind === 'broken' && verdict.byTime !== true);
  return certain ?? (verdicts.at(-1) as Verdict);
};

/**
 * The rule for cells that broke a promise: what a late timer cannot explain is broken at once; what it can explain, and while timers were late, is tried
 * again by itself, three times in all. A cell that was tried again says so, and what it broke before.
 */
export const settleCell = async (first: TriedCell, tryAgain: (number: number) => Promise<TriedCell>): Promise<Cell> => {
  const tries = [first];
  for (let last = first; mayBeTheMachine(last) && tries.length < mostTries; tries.push(last))
    last = await tryAgain(tries.length + 1);
  const cells = tries.map(({ cell }) => cell);
  const last = cells.at(-1) as Cell;
  if (cells.length === 1) return last;
  const before = cells
    .slice(0, -1)
    .flatMap((cell, index) => brokenIn(cell).map(({ name, verdict }) => `try ${index + 1}: ${name}: ${verdict.how}`));
  const verdicts = Object.fromEntries(promiseNames.map((name) => [name, verdictOf(name, cells)]));
  return { ...last, verdicts: verdicts as Cell['verdicts'], retried: { tries: cells.length, before } };
};

/** Where there is no time for another try: what lateness may explain is no verdict, neither way. */
export const notJudged = (first: TriedCell): Cell => {
  if (!mayBeTheMachine(first)) return first.cell;
  const why = 'timers were late when it was called, and there was no time to call it again';
  const verdicts = Object.fromEntries(
    promiseNames.map((name) => {
      const verdict = first.cell.verdicts[name];
      return [name, verdict.kind === 'broken' && verdict.byTime === true ? { kind: 'not applicable', why } : verdict];
    }),
  );
  return { ...first.cell, verdicts: verdicts as Cell['verdicts'] };
};
