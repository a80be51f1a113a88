import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, OptionalSchema, Schema } from './schema.ts';

/** A member that may be absent; `null` is read as absent. */
export const optional = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal({ type: 'optional', inner: nodeOf(schema) });

/** A whole answer that may have no body: then the result is `undefined`. */
export const emptyOr = <S extends AnySchema>(schema: S): Schema<Infer<S> | undefined> =>
  seal({ type: 'optional', inner: nodeOf(schema) });

/**
 * A member that nobody documents: absent, also when it turns out to be something else, so that a wrong guess costs one
 * member and not the document.
 */
export const assumed = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal({ type: 'assumed', inner: nodeOf(schema) });

/** A value, or `null` where `null` has a meaning of its own. */
export const nullable = <S extends AnySchema>(schema: S): Schema<Infer<S> | null> =>
  seal({ type: 'nullable', inner: nodeOf(schema) });
