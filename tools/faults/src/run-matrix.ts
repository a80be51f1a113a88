import { performance } from 'node:perf_hooks';

import { sideBySide } from '@bgc/tool-parts/side-by-side';

import { createCellRunner } from './run-cell.ts';
import type { CellRunner } from './run-cell.ts';
import { notJudged } from './settle-cell.ts';
import type { Cell } from './subject.ts';
import type { Wanted } from './try-cell.ts';

export interface MatrixOptions {
  /** How many cells side by side. */
  readonly width: number;
  readonly onProgress?: (done: number, of: number) => void;
  /** After so many milliseconds no cell is tried again: what lateness may explain is not judged then. Without end unless told. */
  readonly retriesMs?: number;
  readonly makeRunner?: () => CellRunner;
}

const named = async <T>({ contestant, operation, fault }: Wanted, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    throw new Error(`The cell of ${contestant.name}, ${operation}, ${fault.name} could not be run.`, { cause });
  }
};

/** Runs cells side by side, and then by itself each that is to be tried again. */
export const runMatrix = async (
  wanted: readonly Wanted[],
  { width, onProgress = () => undefined, retriesMs = Infinity, makeRunner = createCellRunner }: MatrixOptions,
): Promise<readonly Cell[]> => {
  const runner = makeRunner();
  const alone = wanted.length === 1 || width === 1;
  let done = 0;
  try {
    const tried = await sideBySide(wanted, width, async (each) => {
      const one = await named(each, runner.tryCell(each, { alone }));
      onProgress((done += 1), wanted.length);
      return one;
    });
    const began = performance.now();
    return await sideBySide(tried, 1, async (one, index) => {
      const each = wanted[index] as Wanted;
      if (performance.now() - began > retriesMs) return notJudged(one);
      return named(each, runner.settle(each, one));
    });
  } finally {
    runner.end();
  }
};
