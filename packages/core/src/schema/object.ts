import { seal } from './node.ts';
import type { SchemaNode } from './node.ts';
import type { AnySchema, Infer, Schema } from './schema.ts';

/** The members of an object and the schema of each. */
export type Members = Readonly<Record<string, AnySchema>>;

type Flat<T> = { [Key in keyof T]: T[Key] };

/** The type of an object with these members: those of optional schemas may be absent. */
export type ObjectOf<M extends Members> = Flat<
  { -readonly [Key in keyof M as M[Key] extends { _optional: true } ? never : Key]: Infer<M[Key]> } & {
    -readonly [Key in keyof M as M[Key] extends { _optional: true } ? Key : never]?: Infer<M[Key]>;
  }
>;

/** An object with at least these members. Others are dropped; a member is found whatever its letter case. */
export const object = <const M extends Members>(members: M): Schema<ObjectOf<M>> =>
  seal({ type: 'object', members: members as unknown as Readonly<Record<string, SchemaNode>> });
