import * as z from 'zod/mini';

import { nodeOf, seal } from './node.ts';
import type { AnySchema, Infer, OptionalSchema, Schema } from './schema.ts';

/** A member that may be absent; `null` is read as absent. */
export const optional = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal(z.exactOptional(nodeOf(schema)));

/**
 * A member that nobody documents: absent, also when it turns out to be something else, so that a wrong guess costs one
 * member and not the document.
 */
export const assumed = <S extends AnySchema>(schema: S): OptionalSchema<Infer<S>> =>
  seal(z.exactOptional(nodeOf(schema)), { kind: 'assumed' });

/** A value, or `null` where `null` has a meaning of its own. */
export const nullable = <S extends AnySchema>(schema: S): Schema<Infer<S> | null> => seal(z.nullable(nodeOf(schema)));
