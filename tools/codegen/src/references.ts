import type { SchemaObject, Spec } from './spec.ts';

const unescape = (segment: string): string => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');

/** Follows a local `$ref`, as often as needed. */
export const resolve = <T extends { readonly $ref?: string }>(spec: Spec, item: T): T => {
  let current: T = item;
  const seen = new Set<string>();
  while (current.$ref !== undefined) {
    const reference = current.$ref;
    if (!reference.startsWith('#/') || seen.has(reference))
      throw new Error(`Cannot resolve the reference ${reference}.`);
    seen.add(reference);
    let target: unknown = spec;
    for (const segment of reference.slice(2).split('/').map(unescape)) {
      const holder = target as Record<string, unknown> | undefined;
      target = holder && Object.hasOwn(holder, segment) ? holder[segment] : undefined;
    }
    if (typeof target !== 'object' || target === null) throw new Error(`Nothing stands at ${reference}.`);
    current = target as T;
  }
  return current;
};

const COMPONENT = '#/components/schemas/';

/** The name of the component that a schema refers to. */
export const componentOf = (schema: SchemaObject): string | undefined =>
  schema.$ref?.startsWith(COMPONENT) ? unescape(schema.$ref.slice(COMPONENT.length)) : undefined;

/** An `allOf` of one only carries annotations beside a `$ref`. */
export const unwrap = (schema: SchemaObject): SchemaObject =>
  schema.allOf?.length === 1 ? (schema.allOf[0] ?? schema) : schema;
