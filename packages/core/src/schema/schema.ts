/**
 * What an answer should be, as `readDocument` reads it, tolerantly. `T` is the typed result, after everything tolerable was put right.
 * `standardSchema` of `@bgc/core/standard-schema` makes a Standard Schema of it, which checks a value that is already in that form.
 */
export interface Schema<T> {
  /** Never there at run time: carries the type. */
  readonly _type?: T;
  readonly type: string;
}

/** A member that may be absent. Its type is the one it has when it is there. */
export interface OptionalSchema<T> extends Schema<T> {
  readonly _optional: true;
}

/** Any schema, whatever its type. */
export type AnySchema = Schema<unknown>;

/** The type of what a schema reads: `Infer<typeof checkSchema>`. */
export type Infer<S> = S extends Schema<infer T> ? T : never;
