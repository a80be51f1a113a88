import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import type { FuzzOptions } from './fuzz.ts';

/** Wraps an object that .NET would hold as a dictionary: the serializer leaves those alone, and so does everything here. */
export class Dictionary {
  readonly entries: JsonObject;
  constructor(entries: JsonObject) {
    this.entries = entries;
  }
}

export type Fuzzable = Json | Dictionary | readonly Fuzzable[] | { readonly [member: string]: Fuzzable };

type Member = readonly [name: string, value: Json];

const UNKNOWN_NAMES = [
  'complianceRegion',
  'legacyFlag',
  'internalWeight',
  'auditTrail',
  'x-origin',
  'ordinal',
] as const;

const unknownValues: readonly [(random: Random) => Json, ...((random: Random) => Json)[]] = [
  (random) => random.hex(6),
  (random) => random.below(1000),
  () => null,
  () => true,
  (random) => [random.below(9), random.hex(2)],
  (random) => ({ inner: random.hex(4) }),
];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const unknownMembers = (random: Random, taken: ReadonlySet<string>): Member[] =>
  random
    .shuffle(UNKNOWN_NAMES)
    .slice(0, random.below(3))
    .filter((name) => !taken.has(name))
    .map((name): Member => [name, random.pick(unknownValues)(random)]);

/**
 * PageUp's fuzzy serializer: every object, at any depth and inside arrays too, gets exactly one member named by a fresh GUID, and its
 * members come in random order. Arrays keep their elements and their order; dictionaries, primitives and null stay as they are.
 * Source: https://www.abhayachauhan.com/2017/10/fuzzy-serializer/ and the code of PageUp.FuzzySerializer.
 */
export const fuzzySerialize = (document: Fuzzable, options: FuzzOptions, random: Random): Json => {
  // Casing belongs to a serializer's settings, so one document is spelled in one way.
  const upper = options.casing === 'pascal' || (options.casing === 'mixed' && random.below(2) === 1);

  const visit = (value: Fuzzable): Json => {
    if (value instanceof Dictionary) return value.entries;
    if (Array.isArray(value)) return value.map(visit);
    if (!isJsonObject(value)) return value as Json;
    const names = Object.keys(value);
    let members = names.map((name): Member => [upper ? pascal(name) : name, visit((value as never)[name])]);
    if (options.unknownMembers) {
      for (const [name, added] of unknownMembers(random, new Set(names))) members.push([name, visit(added)]);
    }
    if (options.guidMember) members.splice(random.below(members.length + 1), 0, [random.guid(), random.guid()]);
    if (options.shuffle) members = random.shuffle(members);
    return Object.fromEntries(members);
  };
  return visit(document);
};
