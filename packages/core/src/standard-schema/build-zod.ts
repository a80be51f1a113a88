import * as z from 'zod/mini';

import type { NodeOf, NodeType, SchemaNode } from '../schema/node.ts';

type Build = (node: SchemaNode) => z.ZodMiniType;

const BUILDERS: { readonly [Type in NodeType]: (node: NodeOf<Type>, build: Build) => z.ZodMiniType } = {
  string: () => z.string(),
  identifier: () => z.string().check(z.minLength(1)),
  openEnum: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  unknown: () => z.unknown(),
  literal: ({ value }) => z.literal(value),
  optional: ({ inner }, build) => z.exactOptional(build(inner)),
  expendable: ({ inner }, build) => z.exactOptional(build(inner)),
  unlessEmpty: ({ inner }, build) => z.exactOptional(build(inner)),
  nullable: ({ inner }, build) => z.nullable(build(inner)),
  object: ({ members }, build) =>
    z.object(Object.fromEntries(Object.entries(members).map(([name, member]) => [name, build(member)]))),
  array: ({ inner }, build) => z.array(build(inner)),
  list: ({ inner }, build) => z.array(build(inner)),
  record: ({ inner }, build) => z.record(z.string(), build(inner)),
  union: ({ options }, build) => z.union(options.map(build)),
  lazy: ({ schema }, build) => z.lazy(() => build(schema())),
};

/** Zod's schema of what a node reads, without any tolerance. */
export const buildZod = (node: SchemaNode): z.ZodMiniType => {
  // One for each node, so that what refers to itself is built once.
  const built = new Map<SchemaNode, z.ZodMiniType>();
  const build: Build = (part) => {
    const known =
      built.get(part) ?? (BUILDERS[part.type] as (node: SchemaNode, build: Build) => z.ZodMiniType)(part, build);
    built.set(part, known);
    return known;
  };
  return build(node);
};
