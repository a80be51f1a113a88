import type { Sensitivity } from '@bgc/core';

import { resolve, unwrap } from './references.ts';
import type { SchemaObject, Spec } from './spec.ts';

/**
 * Sensitivity by path, as `SensitivePaths` of core wants it. A schema that contains itself is followed once: what lies deeper has
 * no path, and no path must be taken for the worst.
 */
export const sensitivePaths = (spec: Spec, schemas: readonly SchemaObject[]): Readonly<Record<string, Sensitivity>> => {
  const paths = new Map<string, Sensitivity>();
  const visit = (
    given: SchemaObject,
    path: string,
    inherited: Sensitivity | undefined,
    trail: readonly SchemaObject[],
  ): void => {
    const schema = resolve(spec, unwrap(given));
    const sensitivity = inherited ?? given['x-bgc-sensitive'] ?? schema['x-bgc-sensitive'];
    if (sensitivity && !schema.properties && !schema.items) paths.set(path, sensitivity);
    if (trail.includes(schema)) return;
    const next = [...trail, schema];
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      visit(member, path === '' ? name : `${path}.${name}`, undefined, next);
    }
    if (schema.items) visit(schema.items, `${path}[]`, given['x-bgc-sensitive'], next);
    if (typeof schema.additionalProperties === 'object') {
      visit(schema.additionalProperties, path === '' ? '*' : `${path}.*`, undefined, next);
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      visit(part, path, sensitivity, next);
    }
  };
  for (const schema of schemas) visit(schema, '', undefined, []);
  return Object.fromEntries([...paths].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
