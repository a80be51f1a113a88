import type { JsonSchema, Specification } from '../specification.ts';
import { follow } from '../specification.ts';
import type { Strictness } from './strictness.ts';
import { changeSchemas } from './walk-schemas.ts';

/** `allOf` as one schema: a reference with annotations is that reference, several are merged. */
const withoutAllOf = (specification: Specification, schema: JsonSchema): JsonSchema => {
  const { allOf, ...rest } = schema;
  if (allOf === undefined) return schema;
  const [only, ...others] = allOf;
  if (only?.$ref !== undefined && others.length === 0 && rest.properties === undefined && rest.required === undefined) {
    return { $ref: only.$ref };
  }
  const parts = [...allOf.map((part) => withoutAllOf(specification, follow(specification, part))), rest];
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, JsonSchema>,
    required: [...new Set(parts.flatMap((part) => part.required ?? []))],
  }) as JsonSchema;
};

const isTolerant = (schema: JsonSchema): boolean =>
  schema.oneOf !== undefined || schema.anyOf !== undefined || Array.isArray(schema.type);

/** The documented form everywhere. A tolerance that is not in the table is refused, and so is an entry that replaces nothing. */
export const takeDocumentedForms = (
  specification: Specification,
  { documentedForms, documentedTypes }: Strictness,
): Specification => {
  const used = new Set<string>();
  const tolerant = new Set<string>();
  const strict = changeSchemas(specification, (schema, place) => {
    const documented = documentedForms[place];
    if (documented !== undefined) {
      used.add(place);
      return documented.form;
    }
    const type = Array.isArray(schema.type) ? documentedTypes[schema.type.join('|')]?.type : undefined;
    if (type !== undefined) return { ...schema, type: typeof type === 'string' ? type : [...type] };
    if (isTolerant(schema)) tolerant.add(place);
    return withoutAllOf(specification, schema);
  });
  // What stands within a replaced place is gone with it.
  const left = [...tolerant].filter((place) => ![...used].some((outer) => place !== outer && place.startsWith(outer)));
  if (left.length > 0)
    throw new Error(`Several forms are taken, and none is named as the documented one: ${left.join(', ')}.`);
  const unused = Object.keys(documentedForms).filter((place) => !used.has(place));
  if (unused.length > 0) throw new Error(`Nothing stands at ${unused.join(', ')}: correct the table.`);
  return strict;
};
