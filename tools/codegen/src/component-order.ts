import { componentOf } from './references.ts';
import type { SchemaObject, Spec } from './spec.ts';

/** The components that a schema refers to, directly. */
export const dependenciesOf = (schema: SchemaObject): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (part: SchemaObject): void => {
    const component = componentOf(part);
    if (component !== undefined) found.add(component);
    for (const child of [
      ...Object.values(part.properties ?? {}),
      ...(part.allOf ?? []),
      ...(part.oneOf ?? []),
      ...(part.anyOf ?? []),
      ...(part.items ? [part.items] : []),
      ...(typeof part.additionalProperties === 'object' ? [part.additionalProperties] : []),
    ]) {
      visit(child);
    }
  };
  visit(schema);
  return found;
};

/** Components in an order in which each follows what it needs, and those that need themselves, directly or not. */
export const orderComponents = (
  spec: Spec,
): { readonly order: readonly string[]; readonly recursive: ReadonlySet<string> } => {
  const schemas = spec.components?.schemas ?? {};
  const dependencies = new Map(Object.entries(schemas).map(([name, schema]) => [name, dependenciesOf(schema)]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    [...(dependencies.get(from) ?? [])].some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
  const recursive = new Set([...dependencies.keys()].filter((name) => reaches(name, name, new Set())));
  const order: string[] = [];
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    for (const next of dependencies.get(name) ?? []) visit(next);
    order.push(name);
  };
  for (const name of dependencies.keys()) visit(name);
  return { order, recursive };
};
