import { isBgcError } from '@bgc/core';

import type { Surfaces } from './surfaces.ts';

const own = new WeakSet<object>();

/** An error of the caller's own code, which may hold anything, and is nobody else's. */
export const ownError = (message: string): Error => {
  const error = new TypeError(message);
  own.add(error);
  return error;
};

export const isOwnError = (error: unknown): boolean => typeof error === 'object' && error !== null && own.has(error);

export interface ErrorWatch<Own extends string> {
  /** What to note errors on. */
  readonly surfaces: Surfaces<Own>;
  /** The classes that were met. */
  readonly names: ReadonlySet<string>;
  /** Those of no class of ours. */
  readonly untyped: readonly unknown[];
}

/** Surfaces that know which errors were noted on them. The caller's own are not looked at. */
export const watchErrors = <Own extends string>(
  surfaces: Surfaces<Own>,
  isTyped: (error: unknown) => boolean = isBgcError,
): ErrorWatch<Own> => {
  const names = new Set<string>();
  const untyped: unknown[] = [];
  return {
    names,
    untyped,
    surfaces: {
      ...surfaces,
      note(surface, value) {
        if (isOwnError(value)) return;
        surfaces.note(surface, value);
        if (!(value instanceof Error)) return;
        names.add(value.name);
        if (!isTyped(value)) untyped.push(value);
      },
    },
  };
};
