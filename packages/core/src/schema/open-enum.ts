import { seal } from './node.ts';
import type { Schema } from './schema.ts';

/** The known values autocomplete; any other text passes. */
// The empty intersection keeps TypeScript from collapsing the union to `string`.
export type Open<Known extends string> = Known | (string & {});

/** One of the known values, or text that is not known yet. */
export const openEnum = <const Known extends string>(known: readonly Known[]): Schema<Open<Known>> =>
  seal({ type: 'openEnum', known });
