import { resolve, unwrap } from './references.ts';
import { FIDELITIES, SENSITIVITIES, UNREADABLE } from './spec.ts';
import type { SchemaObject, Source, Spec } from './spec.ts';
import { isText, typesOf } from './types-of.ts';

/** What is wrong with an `x-bgc-source`. */
export const sourceProblems = (source: Source | undefined, where: string): readonly string[] => {
  if (!source) return [`${where} has no x-bgc-source.`];
  const problems: string[] = [];
  if (!/^https:\/\/\S+$/.test(source.url ?? '')) problems.push(`${where}: the url of x-bgc-source is no https URL.`);
  if (typeof source.section !== 'string' || source.section === '')
    problems.push(`${where}: x-bgc-source names no section.`);
  if (!FIDELITIES.includes(source.fidelity))
    problems.push(`${where}: the fidelity of x-bgc-source is none of ${FIDELITIES.join(', ')}.`);
  return problems;
};

/** Text, or something without a type, which may turn out to be text. */
const mayBeText = (schema: SchemaObject): boolean =>
  isText(schema) ||
  (typesOf(schema).types.length === 0 &&
    schema.type !== 'null' &&
    !schema.allOf &&
    !schema.oneOf &&
    !schema.anyOf &&
    schema.const === undefined);

/**
 * What is missing in a schema and in everything below it: a decision on each text, a source on each member. `decided` says that a
 * decision above holds here too, as it does for the elements of an array.
 */
export const schemaProblems = (spec: Spec, given: SchemaObject, where: string, decided = false): readonly string[] => {
  const schema = unwrap(given);
  const sensitivity = given['x-bgc-sensitive'] ?? schema['x-bgc-sensitive'];
  const isDecided = decided || sensitivity !== undefined;
  const problems: string[] = [];
  if (sensitivity !== undefined && !SENSITIVITIES.includes(sensitivity)) {
    problems.push(`${where}: x-bgc-sensitive is none of ${SENSITIVITIES.join(', ')}.`);
  }
  if (schema.$ref !== undefined) {
    const target = resolve(spec, schema);
    // What is a component is looked at where it stands; only its own decision counts here.
    return mayBeText(target) && !isDecided && !target['x-bgc-sensitive']
      ? [...problems, `${where} has no x-bgc-sensitive.`]
      : problems;
  }
  if (mayBeText(schema) && !isDecided) problems.push(`${where} has no x-bgc-sensitive.`);
  if (schema.additionalProperties === false) {
    problems.push(`${where} forbids additional members: a provider may add some at any time.`);
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const place = `${where}.${name}`;
    problems.push(...sourceProblems(member['x-bgc-source'], place), ...schemaProblems(spec, member, place));
    const unreadable = member['x-bgc-unreadable'];
    if (unreadable !== undefined && !UNREADABLE.includes(unreadable))
      problems.push(`${place}: x-bgc-unreadable is none of ${UNREADABLE.join(', ')}.`);
    if (unreadable !== undefined && schema.required?.includes(name))
      problems.push(`${place} is required: x-bgc-unreadable has no meaning there.`);
  }
  if (schema.items) problems.push(...schemaProblems(spec, schema.items, `${where}[]`, isDecided));
  if (typeof schema.additionalProperties === 'object')
    problems.push(...schemaProblems(spec, schema.additionalProperties, `${where}.*`, isDecided));
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    problems.push(...schemaProblems(spec, part, where, isDecided));
  }
  return problems;
};
