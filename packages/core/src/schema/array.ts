import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, Schema } from './schema.ts';

/** Any number of elements. One where many are promised is read as one element, and nothing as none. */
export const array = <S extends AnySchema>(element: S): Schema<Infer<S>[]> =>
  seal({ type: 'array', inner: nodeOf(element) });

/** A whole answer that is a list: as `array`, and also the only array in an object around it, or no body at all. */
export const list = <S extends AnySchema>(element: S): Schema<Infer<S>[]> =>
  seal({ type: 'list', inner: nodeOf(element) });
