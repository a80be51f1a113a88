import { isBroken } from '../settle-cell.ts';
import type { Cell } from '../subject.ts';

export interface RetriedCells {
  readonly kept: readonly Cell[];
  readonly broken: readonly Cell[];
  /** `Of 900 cells, 12 were tried again …`. */
  readonly words: string;
}

/** The cells that were tried again as timers were late, and what became of them. */
export const retriedCells = (cells: readonly Cell[]): RetriedCells => {
  const retried = cells.filter((cell) => cell.retried !== undefined);
  const kept = retried.filter((cell) => !isBroken(cell));
  const broken = retried.filter(isBroken);
  const keptOn = (tries: number): number => kept.filter((cell) => cell.retried?.tries === tries).length;
  const words =
    retried.length === 0
      ? `Of ${cells.length} cells, none was tried again.`
      : `Of ${cells.length} cells, ${retried.length} were tried again, as timers of this process were late: ${keptOn(2)} were kept on the second try, ${keptOn(3)} on the third, ${broken.length} stayed broken.`;
  return { kept, broken, words };
};
