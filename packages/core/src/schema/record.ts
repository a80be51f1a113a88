import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, Schema } from './schema.ts';

/** A dictionary: names are data, values are all alike. */
export const record = <S extends AnySchema>(value: S): Schema<Record<string, Infer<S>>> =>
  seal({ type: 'record', inner: nodeOf(value) });
