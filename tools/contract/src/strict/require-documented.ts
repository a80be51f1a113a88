import type { JsonSchema, Specification } from '../specification.ts';
import { collectMembers } from './collect-members.ts';
import type { Sample, Strictness } from './strictness.ts';
import { changeSchemas } from './walk-schemas.ts';

const inAll = (sets: readonly ReadonlySet<string>[]): readonly string[] =>
  [...(sets[0] ?? [])].filter((name) => sets.every((set) => set.has(name)));

/**
 * Requires what every sample of a schema shows, less what an answer can lack for a documented reason. Where the documents show two kinds,
 * what only one of them always has is required of that kind.
 */
export const requireDocumented = (
  specification: Specification,
  samples: readonly Sample[],
  { kinds, notAlways, alsoRequired }: Strictness,
): Specification => {
  const sightings = collectMembers(specification, samples);
  const used = new Set<string>();
  const requiredOf = (place: string, sets: readonly ReadonlySet<string>[]): readonly string[] =>
    inAll(sets).filter((name) => {
      const key = `${place}.${name}`;
      if (notAlways[key] === undefined) return true;
      used.add(key);
      return false;
    });
  const strict = changeSchemas(specification, (schema, place): JsonSchema => {
    const seen = sightings.get(place);
    const also = alsoRequired[place]?.members ?? [];
    if (schema.properties === undefined || (seen === undefined && also.length === 0)) return schema;
    const kind = kinds[place];
    const all = requiredOf(place, seen ?? []);
    const required = [...new Set([...(schema.required ?? []), ...all, ...also])];
    if (kind === undefined || seen === undefined) return { ...schema, required };
    const of = (isKind: boolean): string[] =>
      requiredOf(
        place,
        seen.filter((members) => members.has(kind) === isKind),
      ).filter((name) => !required.includes(name));
    return {
      ...schema,
      required,
      anyOf: [{ required: of(true) }, { not: { required: [kind] }, required: of(false) }],
    };
  });
  const unused = Object.keys(notAlways).filter((key) => !used.has(key));
  if (unused.length > 0) throw new Error(`Not shown by every sample anyway: ${unused.join(', ')}. Correct the table.`);
  return strict;
};
