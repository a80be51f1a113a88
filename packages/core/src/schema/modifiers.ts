import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, OptionalSchema, Schema } from './schema.ts';

/** A member that may be absent; `null` is read as absent. */
export const optional = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal({ type: 'optional', inner: nodeOf(schema) });

/** A whole answer that may have no body: then the result is `undefined`. */
export const emptyOr = <S extends AnySchema>(schema: S): Schema<Infer<S> | undefined> =>
  seal({ type: 'optional', inner: nodeOf(schema) });

/**
 * A member that the document is worth having without: absent, also when it turns out to be something else, so that a wrong guess or an odd form costs
 * one member and not the document. Not for what something is decided by: it would be taken for nothing.
 */
export const expendable = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal({ type: 'expendable', inner: nodeOf(schema) });

/**
 * A member that may be absent, as of `optional`; an empty text, an empty array and `false` stand for absent too, as some serializers write what has no
 * members.
 */
export const unlessEmpty = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal({ type: 'unlessEmpty', inner: nodeOf(schema) });

/** A value, or `null` where `null` has a meaning of its own. */
export const nullable = <S extends AnySchema>(schema: S): Schema<Infer<S> | null> =>
  seal({ type: 'nullable', inner: nodeOf(schema) });
