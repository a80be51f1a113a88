import { resolve, unwrap } from './references.ts';
import type { SchemaObject, Spec } from './spec.ts';
import { typesOf } from './types-of.ts';

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

const isScalar = (spec: Spec, given: SchemaObject): boolean => {
  const schema = resolve(spec, unwrap(given));
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (choices.length > 0) return choices.every((choice) => isScalar(spec, choice));
  const { types } = typesOf(schema);
  return (
    schema.enum !== undefined ||
    schema.const !== undefined ||
    (types.length > 0 && types.every((type) => type !== 'object' && type !== 'array'))
  );
};

/** A list is sent as a key that is repeated. */
const isField = (spec: Spec, given: SchemaObject): boolean => {
  const schema = resolve(spec, unwrap(given));
  return isScalar(spec, schema) || (typesOf(schema).types.includes('array') && isScalar(spec, schema.items ?? {}));
};

/**
 * What a body holds that its type has no form for: within a form and a multipart body there are texts, numbers, booleans, lists of them (in a form) and
 * files (in a multipart body), and nothing else.
 */
export const bodyProblems = (
  spec: Spec,
  { contentType, schema: given }: { readonly contentType: string; readonly schema: SchemaObject },
  where: string,
): readonly string[] => {
  if (contentType !== FORM && contentType !== MULTIPART) return [];
  // As a component it would also be read, as JSON, in which there are no files.
  if (contentType === MULTIPART && given.$ref !== undefined)
    return [`${where}: a multipart body is described where it is sent, not as a component.`];
  const { properties } = resolve(spec, unwrap(given));
  if (!properties) return [`${where} must be an object with properties: it is sent field by field.`];
  const fits = contentType === FORM ? isField : isScalar;
  return Object.entries(properties).flatMap(([name, member]) => {
    const isFile = resolve(spec, unwrap(member)).format === 'binary';
    if (isFile && contentType === FORM) return [`${where}.${name} is a file, which a form cannot hold.`];
    return fits(spec, member) ? [] : [`${where}.${name} has no form in ${contentType}.`];
  });
};
