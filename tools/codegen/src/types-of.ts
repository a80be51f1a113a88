import type { JsonType, SchemaObject } from './spec.ts';

/** The types of a schema without `null`, and whether `null` is among them. */
export const typesOf = (schema: SchemaObject): { readonly types: readonly JsonType[]; readonly nullable: boolean } => {
  const declared = schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
  const types = declared.filter((type) => type !== 'null');
  if (types.length === 0 && (schema.properties || schema.additionalProperties))
    return { types: ['object'], nullable: false };
  return { types, nullable: types.length < declared.length };
};

/** An id that comes as text or as a whole number is one kind of value to the user: text. */
export const isIdentifier = (schema: SchemaObject): boolean => {
  const { types } = typesOf(schema);
  return types.length === 2 && types.includes('string') && (types.includes('integer') || types.includes('number'));
};

/** Text whose known values are listed. */
export const isOpenEnum = (schema: SchemaObject): boolean =>
  schema.enum !== undefined && schema.enum.every((value) => typeof value === 'string' || value === null);

export const isText = (schema: SchemaObject): boolean =>
  typesOf(schema).types.includes('string') ||
  (schema.enum !== undefined && isOpenEnum(schema)) ||
  typeof schema.const === 'string';
