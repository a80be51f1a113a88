import { inspect } from 'node:util';

import type { ClientOptions, Logger, Tracer } from '@bgc/core';

import { errorSurfaces, noteError, wholeOf } from './note-error.ts';
import type { ErrorSurface } from './note-error.ts';
import { traceToSurface } from './trace-to-surface.ts';
import type { TraceSurface } from './trace-to-surface.ts';

/** Every way out of a client but a typed result; a provider's tests add those that it has besides. */
export type Surface =
  | ErrorSurface
  | TraceSurface
  | 'logger'
  | 'console'
  | 'standard streams'
  | 'process warning'
  | 'onDrift'
  | 'onFailure'
  | 'supportReport'
  | 'unhandled rejection'
  | 'uncaught exception'
  | 'journal';

export type Hooks = Required<Pick<ClientOptions, 'onDrift' | 'onFailure'>> & {
  readonly logger: Required<Logger>;
  readonly tracer: Tracer;
};

export interface Surfaces<Own extends string = never> {
  /** `error` is each of the ways in which an error is looked at. */
  note(surface: Surface | Own | 'error', value: unknown): void;
  /** What was seen there, without repetitions. */
  readonly texts: (surface: Surface | Own) => readonly string[];
  /** How often something came out there. */
  readonly noted: (surface: Surface | Own) => number;
  readonly seen: () => readonly (Surface | Own)[];
  /** Hooks for a client that note all that they are told. */
  readonly hooks: Hooks;
}

/** Bytes as the text that they are: a list of numbers hides it. */
const readable = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;

const written = (value: unknown): readonly string[] => [
  inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null }),
  JSON.stringify(value, readable) ?? '',
];

export const createSurfaces = <Own extends string = never>(): Surfaces<Own> => {
  const bySurface = new Map<Surface | Own, Set<string>>();
  const counts = new Map<Surface | Own, number>();
  const count = (surface: Surface | Own): void => void counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const add = (surface: Surface | Own, text: string): void => {
    const texts = bySurface.get(surface) ?? new Set<string>();
    bySurface.set(surface, texts);
    if (text !== '') texts.add(text);
  };
  const lookedAt = new Set<string>();
  const noteOnErrors = (error: unknown): void => {
    errorSurfaces.forEach(count);
    const all = wholeOf(error);
    if (lookedAt.has(all)) return;
    lookedAt.add(all);
    noteError(error, add);
  };
  const note: Surfaces<Own>['note'] = (surface, value) => {
    if (surface === 'error') return noteOnErrors(value);
    count(surface);
    if (!(value instanceof Error)) return written(value).forEach((text) => add(surface, text));
    noteError(value, (way, text) => add(way === 'hidden members of an error' ? way : surface, text));
  };
  const log = (...told: readonly unknown[]): void => told.forEach((each) => note('logger', each));
  return {
    note,
    texts: (surface) => [...(bySurface.get(surface) ?? [])],
    noted: (surface) => counts.get(surface) ?? 0,
    seen: () => [...bySurface.keys()],
    hooks: {
      logger: { debug: log, info: log, warn: log, error: log },
      onDrift: (drift) => note('onDrift', drift),
      onFailure: (failure) => note('onFailure', failure),
      tracer: traceToSurface(note),
    },
  };
};
