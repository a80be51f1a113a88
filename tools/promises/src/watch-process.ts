import process from 'node:process';

import type { Surfaces } from './surfaces.ts';

const consoleMethods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;

/** Notes what is written to the console, and rejections that nobody handles, until it is told to stop. */
export const watchProcess = (surfaces: Pick<Surfaces<string>, 'note'>): (() => void) => {
  const originals = new Map(consoleMethods.map((name) => [name, console[name]]));
  const noteRejection = (reason: unknown): void => surfaces.note('unhandled rejection', reason);
  process.on('unhandledRejection', noteRejection);
  for (const name of consoleMethods)
    console[name] = (...told: readonly unknown[]) => told.forEach((each) => surfaces.note('console', each));
  return () => {
    process.off('unhandledRejection', noteRejection);
    for (const [name, method] of originals) console[name] = method as never;
  };
};
