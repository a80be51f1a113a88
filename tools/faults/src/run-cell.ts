import { performance } from 'node:perf_hooks';

import type { Fault } from './fault.ts';
import type { StartFaultRun } from './fault-server-contract.ts';
import { watchLateness } from './observe/watch-lateness.ts';
import { watchLeftovers } from './observe/watch-leftovers.ts';
import { limitsOfTry, settleCell } from './settle-cell.ts';
import type { TriedCell } from './settle-cell.ts';
import { startFaultRun } from './start-fault-run.ts';
import type { Cell, Contestant, Limits, OperationClass } from './subject.ts';
import { createTryCell } from './try-cell.ts';
import type { TryCell, Wanted } from './try-cell.ts';

export type RunCell = (
  contestant: Contestant,
  operationClass: OperationClass,
  operation: string,
  fault: Fault,
  limits: Limits,
) => Promise<Cell>;

export interface CellRunner {
  /** Tries a cell once; others may run beside it. */
  readonly tryCell: TryCell;
  /** Tries it again where `settleCell` has it so. Nothing else may run meanwhile. */
  readonly settle: (wanted: Wanted, first: TriedCell) => Promise<Cell>;
  readonly runCell: RunCell;
  /** Gives the process its timers back. */
  readonly end: () => void;
}

/** So long without late timers is calm; and no longer than that is it waited for. */
const calm = { forMs: 100, lateMs: 25, longestWaitMs: 2_000 };

export interface RunnerOptions {
  readonly start?: StartFaultRun;
  /** Notes what goes to and fro. */
  readonly transcribe?: boolean;
}

/** Makes what runs cells. */
export const createCellRunner = ({ start = startFaultRun, transcribe = false }: RunnerOptions = {}): CellRunner => {
  const lateness = watchLateness();
  const watch = watchLeftovers();
  const tryCell = createTryCell({ start, lateness, watch, transcribe });
  const untilCalm = async (): Promise<void> => {
    const began = performance.now();
    do await watch.pause(calm.forMs);
    while (
      lateness.since(performance.now() - calm.forMs) > calm.lateMs &&
      performance.now() - began < calm.longestWaitMs
    );
  };
  const settle: CellRunner['settle'] = (wanted, first) =>
    settleCell(first, async (number) => {
      await untilCalm();
      return tryCell({ ...wanted, limits: limitsOfTry(wanted.limits, number) }, { alone: true });
    });
  return {
    ...{ tryCell, settle },
    async runCell(contestant, operationClass, operation, fault, limits) {
      const wanted = { contestant, operationClass, operation, fault, limits };
      return settle(wanted, await tryCell(wanted, { alone: true }));
    },
    end() {
      lateness.end();
      watch.end();
    },
  };
};

/** Runs one cell by itself. */
export const runCell: RunCell = async (...cell) => {
  const runner = createCellRunner();
  try {
    return await runner.runCell(...cell);
  } finally {
    runner.end();
  }
};
