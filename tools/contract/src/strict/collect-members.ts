import type { JsonSchema, OperationEntry, Specification } from '../specification.ts';
import { follow, operationsOf } from '../specification.ts';
import type { Sample } from './strictness.ts';

/** Which members each schema had, every time that a sample showed it. */
export type Sightings = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

const schemaOfJson = (specification: Specification, message: { $ref?: string } | undefined): JsonSchema | undefined => {
  if (message === undefined) return undefined;
  const { content } = follow(specification, message) as { content?: Record<string, { schema?: JsonSchema }> };
  return content?.['application/json']?.schema;
};

/** The schema of what an operation answers with, or of what a webhook sends, and its place. */
const schemaOf = (
  specification: Specification,
  of: string,
): { readonly schema: JsonSchema; readonly place: string } => {
  const webhook = specification.webhooks?.[of]?.['post'] as OperationEntry | undefined;
  const entry = operationsOf(specification).find(({ entry: { operationId } }) => operationId === of)?.entry;
  const success = Object.entries(entry?.responses ?? {}).find(([status]) => status.startsWith('2'));
  const schema = schemaOfJson(specification, webhook?.requestBody ?? success?.[1]);
  if (schema === undefined) throw new Error(`${of} has no JSON that a sample could show.`);
  return { schema, place: webhook === undefined ? `${of}<${success?.[0] ?? ''}` : `${webhook.operationId ?? 'post'}>` };
};

/** The object among several forms, or the one that names all members: what a member is where it is not null, or a list shows one bare element. */
const objectAmong = (specification: Specification, value: unknown, schema: JsonSchema): JsonSchema | undefined => {
  const { anyOf = [] } = follow(specification, schema);
  const propertiesOf = (form: JsonSchema): object | undefined => follow(specification, form).properties;
  const objects = anyOf.filter((form) => propertiesOf(form) !== undefined);
  if (objects.length < 2) return objects[0];
  const names = Object.keys(value ?? {});
  return objects.find((form) => names.every((name) => Object.hasOwn(propertiesOf(form) ?? {}, name)));
};

/** Goes through a sample along its schema and notes the members of every object, under the name of its schema. */
export const collectMembers = (specification: Specification, samples: readonly Sample[]): Sightings => {
  const sightings = new Map<string, ReadonlySet<string>[]>();
  const visit = (value: unknown, given: JsonSchema, place: string, sample: string): void => {
    const schema = objectAmong(specification, value, given) ?? given;
    const named = schema.$ref?.split('/').at(-1) ?? place;
    const target = follow(specification, schema);
    if (Array.isArray(value)) {
      if (target.items === undefined) throw new Error(`${sample}: ${named} is a list in the sample only.`);
      for (const element of value) visit(element, target.items, `${named}[]`, sample);
    } else if (typeof value === 'object' && value !== null) {
      // The names of a map are data.
      const { additionalProperties: map } = target;
      const isMap = target.properties === undefined && typeof map === 'object';
      if (!isMap) sightings.set(named, [...(sightings.get(named) ?? []), new Set(Object.keys(value))]);
      for (const [name, member] of Object.entries(value)) {
        const within = isMap ? map : target.properties?.[name];
        if (within === undefined) throw new Error(`${sample} shows ${named}.${name}, which the spec does not name.`);
        visit(member, within, `${named}.${name}`, sample);
      }
    }
  };
  for (const { name, of, document } of samples) {
    const { schema, place } = schemaOf(specification, of);
    visit(document, schema, place, name);
  }
  return sightings;
};
