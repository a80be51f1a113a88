import { nodeOf } from '../schema/node.ts';
import type { AnySchema, Infer, Schema } from '../schema/schema.ts';
import { buildZod } from './build-zod.ts';
import type { StandardSchema } from './standard-schema.ts';

/** A schema that `readDocument` reads by, and that every library which takes Standard Schemas checks by. */
export interface StandardizedSchema<T> extends Schema<T> {
  readonly '~standard': StandardSchema<T>;
}

/**
 * Makes a Standard Schema (https://standardschema.dev) that checks a value which is already in the form of the typed result, such as a record
 * about to be sent: zod's, which stays out of the public types, so that two versions of it never meet. Built when it is first used.
 *
 * @example
 * ```ts
 * const result = standardSchema(object({ id: identifier() }))['~standard'].validate({ id: '1' });
 * ```
 */
export const standardSchema = <S extends AnySchema>(schema: S): StandardizedSchema<Infer<S>> => {
  let standard: StandardSchema<Infer<S>> | undefined;
  return {
    ...(schema as Schema<unknown> as Schema<Infer<S>>),
    get '~standard'() {
      standard ??= buildZod(nodeOf(schema))['~standard'] as unknown as StandardSchema<Infer<S>>;
      return standard;
    },
  };
};
