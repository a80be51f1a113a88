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

/** Goes through a sample along its schema and notes the members of every object, under the name of its schema. */
export const collectMembers = (specification: Specification, samples: readonly Sample[]): Sightings => {
  const sightings = new Map<string, ReadonlySet<string>[]>();
  const visit = (value: unknown, schema: JsonSchema, place: string, sample: string): void => {
    const named = schema.$ref?.split('/').at(-1) ?? place;
    const target = follow(specification, schema);
    if (Array.isArray(value)) {
      if (target.items === undefined) throw new Error(`${sample}: ${named} is a list in the sample only.`);
      for (const element of value) visit(element, target.items, `${named}[]`, sample);
    } else if (typeof value === 'object' && value !== null) {
      sightings.set(named, [...(sightings.get(named) ?? []), new Set(Object.keys(value))]);
      for (const [name, member] of Object.entries(value)) {
        const within = target.properties?.[name];
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
