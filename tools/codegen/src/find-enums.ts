import { pascal, quote } from './names.ts';
import type { SchemaObject, Spec } from './spec.ts';
import { isOpenEnum } from './types-of.ts';

export interface KnownValues {
  /** `BackgroundCheckStatus`, `BackgroundCheckResultStatus`. */
  readonly name: string;
  readonly values: readonly string[];
  /** Where openapi-typescript puts the same values. */
  readonly type: string;
}

/** Every open enum of the components, by the schema object that declares it. */
export const findEnums = (spec: Spec): ReadonlyMap<SchemaObject, KnownValues> => {
  const found = new Map<SchemaObject, KnownValues>();
  const names = new Set<string>();
  const visit = (schema: SchemaObject, name: string, type: string): void => {
    if (isOpenEnum(schema)) {
      if (names.has(name)) throw new Error(`Two enums would be called ${name}: make one of them a component.`);
      names.add(name);
      found.set(schema, { name, values: (schema.enum ?? []).filter((value) => typeof value === 'string'), type });
    }
    for (const [member, value] of Object.entries(schema.properties ?? {})) {
      visit(value, name + pascal(member), `Exclude<${type}[${quote(member)}], null | undefined>`);
    }
    if (schema.items) visit(schema.items, name, `${type}[number]`);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, name, `${type}[string]`);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(part, name, type);
  };
  for (const [component, schema] of Object.entries(spec.components?.schemas ?? {})) {
    visit(schema, pascal(component), `components['schemas'][${quote(component)}]`);
  }
  return found;
};
