import { pick } from '@bgc/promises';
import type { Random } from '@bgc/promises';

const hex = (random: Random, digits: number): string => {
  let text = '';
  for (let index = 0; index < digits; index++) text += '0123456789abcdef'.charAt(Math.floor(random() * 16));
  return text;
};

export const guid = (random: Random): string => [8, 4, 4, 4, 12].map((digits) => hex(random, digits)).join('-');

const shuffled = <T>(random: Random, items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const extraMember = (random: Random): [string, unknown] => [
  `extra${hex(random, 3).replaceAll(/\d/g, 'x')}`,
  pick<unknown>(random, [null, 7, 'text', true, [], {}, [{ nested: [1] }], { deeper: { status: 'pending' } }]),
];

/**
 * PageUp's fuzzy serializer as its published behaviour has it (https://www.abhayachauhan.com/2017/10/fuzzy-serializer/): every object gets
 * one member more, a fresh GUID named by a fresh GUID, and its members in a random order; arrays keep theirs. Written from that
 * description and not from the client. The aggressive mode also adds members with ordinary names, as the API may one day.
 */
export const fuzz = (document: unknown, random: Random, isAggressive = false): unknown => {
  if (Array.isArray(document)) return document.map((element) => fuzz(element, random, isAggressive));
  if (typeof document !== 'object' || document === null) return document;
  const members = Object.entries(document).map(([name, value]): [string, unknown] => [
    name,
    fuzz(value, random, isAggressive),
  ]);
  const extra = isAggressive ? [extraMember(random)] : [];
  return Object.fromEntries(shuffled(random, [...members, ...extra, [guid(random), guid(random)]]));
};
