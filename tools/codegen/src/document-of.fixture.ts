import type { SchemaObject, Spec } from './spec.ts';

/** Where a document would have no end. */
export class Endless extends Error {}

export interface DocumentDraw {
  readonly spec: Spec;
  /** A whole number below the limit. */
  readonly below: (limit: number) => number;
}

const deepest = 6;
const anything: readonly unknown[] = [null, '', 'text', 0, -1.5, true, [], {}, [{ a: [null] }], { constructor: 'x' }];

interface Members {
  readonly properties: Readonly<Record<string, SchemaObject>>;
  readonly required: readonly string[];
}

const membersOf = ({ properties = {}, required = [], allOf = [] }: SchemaObject): Members => ({
  properties: Object.fromEntries(
    [...allOf.map(membersOf), { properties }].flatMap((part) => Object.entries(part.properties)),
  ),
  required: [...required, ...allOf.flatMap((part) => membersOf(part).required)],
});

/** The members that every document of a schema has, where it is one of objects. */
export const requiredOf = (schema: SchemaObject): readonly string[] =>
  schema.oneOf || schema.$ref !== undefined ? [] : membersOf(schema).required;

/** A document that is just as a schema says: by OpenAPI's own meaning, and not by that of the generator. */
export const documentOf = (draw: DocumentDraw, schema: SchemaObject, depth = 0): unknown => {
  const { spec, below } = draw;
  const next = (inner: SchemaObject): unknown => documentOf(draw, inner, depth + 1);
  const isDeep = depth >= deepest;
  const { $ref, allOf, oneOf, properties, additionalProperties, items } = schema;
  if ($ref !== undefined) {
    // Deeper than anything but a schema that needs itself.
    if (depth > 30) throw new Endless();
    const name = $ref.slice('#/components/schemas/'.length);
    return next(new Map(Object.entries(spec.components?.schemas ?? {})).get(name) ?? {});
  }
  if (allOf?.length === 1 && !properties) return next(allOf[0] ?? {});
  if (oneOf) return next(oneOf[below(oneOf.length)] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[below(schema.enum.length)];
  if (allOf || properties) {
    const { properties: all, required } = membersOf(schema);
    const kept = Object.entries(all).filter(([name]) => required.includes(name) || (!isDeep && below(2) === 1));
    return Object.fromEntries(kept.map(([name, member]) => [name, next(member)]));
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  // A whole number in the place of an id is read as text.
  const type =
    types.includes('string') && types.includes('integer') ? 'string' : types[below(Math.max(1, types.length))];
  const count = isDeep ? 0 : below(3);
  switch (type) {
    case 'string':
      return ['x', '2026-01-01', "it's", '\u2028'][below(4)];
    case 'number':
      return [0, -1.5, 1e21][below(3)];
    case 'integer':
      return [0, 7, -(2 ** 53) + 1][below(3)];
    case 'boolean':
      return below(2) === 1;
    case 'null':
      return null;
    case 'array':
      return Array.from({ length: count }, () => next(items ?? {}));
    case 'object':
      return Object.fromEntries(
        ['__proto__', 'a', '']
          .slice(0, count)
          .map((name) => [name, next(typeof additionalProperties === 'object' ? additionalProperties : { const: 1 })]),
      );
    default:
      return anything[below(anything.length)];
  }
};
