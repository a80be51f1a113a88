import { AsyncLocalStorage } from 'node:async_hooks';
import process from 'node:process';

/** What one cell began, and nobody else: cells run side by side. */
export interface Leftovers {
  /** Timers that wait. */
  readonly timers: () => number;
  /** Reasons of rejections that nobody handled, and what was thrown where nobody could catch it: either ends a process. */
  readonly rejections: () => readonly unknown[];
}

export interface LeftoverWatch {
  /** Does it, and watches what comes of it, at any later time too. */
  readonly within: <T>(work: () => T) => { readonly value: T; readonly leftovers: Leftovers };
  /** A pause that is no leftover. */
  readonly pause: (delayMs: number) => Promise<void>;
  /** Gives the process its timers back. */
  readonly end: () => void;
}

interface Cell {
  readonly timers: Set<unknown>;
  readonly rejections: unknown[];
}

type Callback = (...told: unknown[]) => void;
type Start = (callback: Callback, delayMs?: number, ...told: unknown[]) => NodeJS.Timeout;
type Stop = (timer?: unknown) => void;

/**
 * Counts timers by the asynchronous context that began them. Of the process, only the global functions are replaced: the platform's own timers, such as
 * those of `fetch` for its pool, are no client's.
 */
export const watchLeftovers = (): LeftoverWatch => {
  const cells = new AsyncLocalStorage<Cell>();
  const own = { setTimeout, setInterval, clearTimeout, clearInterval };
  /** A timer may be stopped by another cell's doing. */
  const cellOf = new WeakMap<object, Cell>();
  const watched =
    (start: Start, isOnce: boolean): Start =>
    (callback, delayMs, ...told) => {
      const cell = cells.getStore();
      const timer = start(
        (...given) => {
          if (isOnce) cell?.timers.delete(timer);
          callback(...given);
        },
        delayMs,
        ...told,
      );
      if (cell) cellOf.set(timer, cell);
      cell?.timers.add(timer);
      return timer;
    };
  const stopping =
    (stop: Stop): Stop =>
    (timer) => {
      if (typeof timer === 'object' && timer !== null) cellOf.get(timer)?.timers.delete(timer);
      stop(timer);
    };
  const onRejection = (reason: unknown): void => void cells.getStore()?.rejections.push(reason);
  const startOnce = watched(own.setTimeout as Start, true);
  Object.assign(globalThis, {
    setTimeout: Object.defineProperties(startOnce, Object.getOwnPropertyDescriptors(own.setTimeout)),
    setInterval: watched(own.setInterval as Start, false),
    clearTimeout: stopping(own.clearTimeout as Stop),
    clearInterval: stopping(own.clearInterval as Stop),
  });
  /** What belongs to no cell is a fault of this program, and ends it. */
  const onException = (error: unknown): void => {
    if (cells.getStore() === undefined) throw error;
    onRejection(error);
  };
  process.on('unhandledRejection', onRejection);
  process.on('uncaughtException', onException);
  return {
    within(work) {
      const cell: Cell = { timers: new Set(), rejections: [] };
      const value = cells.run(cell, work);
      return { value, leftovers: { timers: () => cell.timers.size, rejections: () => cell.rejections } };
    },
    pause: (delayMs) => new Promise((resolve) => void own.setTimeout(resolve, delayMs)),
    end() {
      Object.assign(globalThis, own);
      process.off('unhandledRejection', onRejection);
      process.off('uncaughtException', onException);
    },
  };
};
