import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, Schema } from './schema.ts';

/** One of several forms: the one that needs the least tolerance, and of those the first. */
export const union = <const Options extends readonly [AnySchema, ...AnySchema[]]>(
  options: Options,
): Schema<Infer<Options[number]>> => seal({ type: 'union', options: options.map(nodeOf) });
