import type { StandardSchema } from './standard-schema.ts';

/**
 * A generated schema. Built of zod, which stays out of the public types so that two copies of it, or another version, never meet.
 * `T` is the typed result, after everything tolerable was put right. As a Standard Schema it checks a value that is already in
 * that form, such as a record about to be sent; what a provider answered is read by `readDocument`, which is tolerant.
 *
 * @example
 * ```ts
 * const result = backgroundCheckUpdateSchema['~standard'].validate(record);
 * ```
 */
export interface Schema<T> {
  /** Never there at run time: carries the type. */
  readonly _type?: T;
  readonly '~standard': StandardSchema<T>;
}

/** A member that may be absent. Its type is the one it has when it is there. */
export interface OptionalSchema<T> extends Schema<T> {
  readonly _optional: true;
}

// oxlint-disable-next-line typescript/no-explicit-any -- any schema, whatever its type
export type AnySchema = Schema<any>;

export type Infer<S> = S extends Schema<infer T> ? T : never;
