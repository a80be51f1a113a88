import * as z from 'zod/mini';

import { seal } from './node.ts';
import type { Schema } from './schema.ts';

/** Text. A number is read as its digits. */
export const string = (): Schema<string> => seal(z.string());

/** A finite number. Text that is a number is read as one. */
export const number = (): Schema<number> => seal(z.number());

/** True or false, also when it comes as text. */
export const boolean = (): Schema<boolean> => seal(z.boolean());

/** An opaque id: never empty. A whole number is read as its digits. */
export const identifier = (): Schema<string> => seal(z.string().check(z.minLength(1)), { kind: 'identifier' });

/** Exactly this value. */
export const literal = <const T extends string | number | boolean>(value: T): Schema<T> => seal(z.literal(value));

/** Any document; only GUID noise is taken out of it. */
export const unknown = (): Schema<unknown> => seal(z.unknown());
