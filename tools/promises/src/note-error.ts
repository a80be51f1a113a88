import { waysToText } from './judge-error.ts';

/** The ways in which an error is looked at. What may be shown by one of them may not be by another. */
export type ErrorSurface =
  /** Its text: `message`, `stack`, `String`, and what `structuredClone` keeps. */
  | 'message of an error'
  /** `inspect` at any depth, `util.format`, what consoles write, and the members that a table or a logger walks. */
  | 'inspect of an error'
  | 'JSON of an error'
  | 'details of an error'
  /** What it was caused by, to the last, and the errors of an `AggregateError`. */
  | 'causes of an error'
  /** What an error shows only to who goes round its own `inspect` and looks at members that are not enumerable. */
  | 'hidden members of an error';

const surfaceOf: Readonly<Record<keyof typeof waysToText, ErrorSurface>> = {
  ...{ String: 'message of an error', message: 'message of an error', stack: 'message of an error' },
  ...{ structuredClone: 'message of an error', 'console.error': 'inspect of an error', inspect: 'inspect of an error' },
  ...{ 'inspect whole': 'inspect of an error', 'util.format': 'inspect of an error', members: 'inspect of an error' },
  ...{ JSON: 'JSON of an error', 'JSON of its members': 'JSON of an error', details: 'details of an error' },
  ...{ causes: 'causes of an error', hidden: 'hidden members of an error' },
};

const ways = Object.entries(surfaceOf) as readonly (readonly [keyof typeof waysToText, ErrorSurface])[];

export const errorSurfaces: readonly ErrorSurface[] = [...new Set(ways.map(([, surface]) => surface))];

/** Every text that an error gives, by the way in which it does. */
export const noteError = (error: unknown, add: (surface: ErrorSurface, text: string) => void): void => {
  for (const [way, surface] of ways) add(surface, waysToText[way](error));
};

/** All that there is in an error: of two that give the same, one need be looked at. */
export const wholeOf = (error: unknown): string => `${typeof error} ${waysToText.hidden(error)}`;
