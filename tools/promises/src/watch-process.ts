import process from 'node:process';

import type { Surfaces } from './surfaces.ts';

const consoleMethods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;
const streams = ['stdout', 'stderr'] as const;

type Noting = Pick<Surfaces<string>, 'note'>;

const watchConsole = (surfaces: Noting): (() => void) => {
  const originals = new Map(consoleMethods.map((name) => [name, console[name]]));
  for (const name of consoleMethods)
    console[name] = (...told: readonly unknown[]) => told.forEach((each) => surfaces.note('console', each));
  return () => {
    for (const [name, method] of originals) console[name] = method as never;
  };
};

/** What goes round the console. It is passed on: a test runner may have something to say. */
const watchStreams = (surfaces: Noting): (() => void) => {
  const originals = streams.map((name) => {
    const stream = process[name];
    const write = stream.write.bind(stream) as (...given: readonly unknown[]) => boolean;
    const noting = (...given: readonly unknown[]): boolean => {
      surfaces.note('standard streams', String(given[0]));
      return write(...given);
    };
    const descriptor = Object.getOwnPropertyDescriptor(stream, 'write');
    Object.defineProperty(stream, 'write', { value: noting, configurable: true, writable: true });
    return () =>
      descriptor === undefined
        ? Reflect.deleteProperty(stream, 'write')
        : Object.defineProperty(stream, 'write', descriptor);
  });
  return () => originals.forEach((giveBack) => giveBack());
};

/** Notes what is written to the console and the standard streams, warnings of the process, and what nobody handles, until it is told to stop. */
export const watchProcess = (surfaces: Noting): (() => void) => {
  const events = [
    ['unhandledRejection', (reason: unknown): void => surfaces.note('unhandled rejection', reason)],
    ['uncaughtExceptionMonitor', (error: unknown): void => surfaces.note('uncaught exception', error)],
    ['warning', (warning: unknown): void => surfaces.note('process warning', warning)],
  ] as const;
  for (const [event, note] of events) process.on(event, note);
  const stopConsole = watchConsole(surfaces);
  const stopStreams = watchStreams(surfaces);
  return () => {
    for (const [event, note] of events) process.off(event, note);
    stopConsole();
    stopStreams();
  };
};
