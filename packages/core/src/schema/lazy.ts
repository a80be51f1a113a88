import { nodeOf, seal } from './node.ts';
import type { Schema } from './schema.ts';

/** A schema that refers to itself, or to one further down. */
export const lazy = <T>(schema: () => Schema<T>): Schema<T> => seal({ type: 'lazy', schema: () => nodeOf(schema()) });
