import { seal } from './node.ts';
import type { Schema } from './schema.ts';

/** Text. A number is read as its digits. */
export const string = (): Schema<string> => seal({ type: 'string' });

/** A finite number. Text that is a number is read as one. */
export const number = (): Schema<number> => seal({ type: 'number' });

/** True or false, also when it comes as text. */
export const boolean = (): Schema<boolean> => seal({ type: 'boolean' });

/** An opaque id: never empty. A whole number is read as its digits. */
export const identifier = (): Schema<string> => seal({ type: 'identifier' });

/** Exactly this value. */
export const literal = <const T extends string | number | boolean>(value: T): Schema<T> =>
  seal({ type: 'literal', value });

/** Any document; only GUID noise is taken out of it. */
export const unknown = (): Schema<unknown> => seal({ type: 'unknown' });
