import { inspect } from 'node:util';

import type { ClientOptions, Logger, Tracer } from '@bgc/core';

import { textsOf } from './judge-error.ts';

/** Every way out of a client but a typed result; a provider's tests add those that it has besides. */
export type Surface =
  | 'error'
  /** What an error shows only to who goes round its own `inspect` and looks at members that are not enumerable. */
  | 'hidden members of an error'
  | 'logger'
  | 'console'
  | 'onDrift'
  | 'tracer'
  | 'onFailure'
  | 'supportReport'
  | 'unhandled rejection'
  | 'journal';

export interface Surfaces<Own extends string = never> {
  note(surface: Surface | Own, value: unknown): void;
  /** What was seen there, without repetitions. */
  readonly texts: (surface: Surface | Own) => readonly string[];
  readonly seen: () => readonly (Surface | Own)[];
  /** Hooks for a client that note all that they are told. */
  readonly hooks: Required<Pick<ClientOptions, 'onDrift' | 'onFailure'>> & {
    readonly logger: Logger;
    readonly tracer: Tracer;
  };
}

const written = (value: unknown): readonly string[] => [
  inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null }),
  JSON.stringify(value) ?? '',
];

export const createSurfaces = <Own extends string = never>(): Surfaces<Own> => {
  const bySurface = new Map<Surface | Own, Set<string>>();
  const add = (surface: Surface | Own, found: readonly string[]): void => {
    const texts = bySurface.get(surface) ?? new Set<string>();
    bySurface.set(surface, texts);
    for (const text of found) texts.add(text);
  };
  const note: Surfaces<Own>['note'] = (surface, value) => {
    if (!(value instanceof Error)) return add(surface, written(value));
    const { hidden, ...texts } = textsOf(value);
    add(surface, Object.values(texts));
    add('hidden members of an error', [hidden ?? '']);
  };
  const log = (...told: readonly unknown[]): void => told.forEach((each) => note('logger', each));
  return {
    note,
    texts: (surface) => [...(bySurface.get(surface) ?? [])],
    seen: () => [...bySurface.keys()],
    hooks: {
      logger: { debug: log, info: log, warn: log, error: log },
      onDrift: (drift) => note('onDrift', drift),
      onFailure: (failure) => note('onFailure', failure),
      tracer: {
        startCall(call) {
          note('tracer', call);
          return {
            startAttempt(attempt) {
              note('tracer', attempt);
              return { end: (outcome) => note('tracer', outcome) };
            },
            end: (outcome) => note('tracer', outcome),
          };
        },
      },
    },
  };
};
