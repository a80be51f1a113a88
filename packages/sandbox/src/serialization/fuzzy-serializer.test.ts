import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isJsonObject, type Json } from '../json.ts';
import { createRandom } from '../random.ts';
import { fuzzOptions } from './fuzz.ts';
import { Dictionary, fuzzySerialize } from './fuzzy-serializer.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const document = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const seed = fc.integer();

const objectsIn = (value: Json): { [member: string]: Json }[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

const withoutGuids = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutGuids);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !GUID.test(name))
      .map(([name, member]) => [name, withoutGuids(member)]),
  );
};

test('every object, at any depth, gets exactly one member named by a GUID whose value is another GUID', () => {
  fc.assert(
    fc.property(document, seed, (plain, seeded) => {
      const fuzzed = fuzzySerialize(plain, fuzzOptions('on'), createRandom(seeded));
      expect(objectsIn(fuzzed)).toHaveLength(objectsIn(plain).length);
      for (const object of objectsIn(fuzzed)) {
        const guids = Object.entries(object).filter(([name]) => GUID.test(name));
        expect(guids).toHaveLength(1);
        expect(guids[0]?.[1]).toMatch(GUID);
        expect(guids[0]?.[1]).not.toBe(guids[0]?.[0]);
      }
    }),
  );
});

test('without the GUID members the document is the plain one, arrays in their order', () => {
  fc.assert(
    fc.property(document, seed, (plain, seeded) => {
      expect(withoutGuids(fuzzySerialize(plain, fuzzOptions('on'), createRandom(seeded)))).toEqual(plain);
    }),
  );
});

test('aggressive adds members and loses none', () => {
  const onlyKnown = (fuzzed: Json, plain: Json): Json => {
    if (Array.isArray(plain) && Array.isArray(fuzzed))
      return fuzzed.map((item, at) => onlyKnown(item, plain[at] as Json));
    if (!isJsonObject(plain) || !isJsonObject(fuzzed)) return fuzzed;
    return Object.fromEntries(
      Object.keys(plain).map((name) => [name, onlyKnown(fuzzed[name] as Json, plain[name] as Json)]),
    );
  };
  fc.assert(
    fc.property(document, seed, (plain, seeded) => {
      const fuzzed = fuzzySerialize(plain, fuzzOptions('aggressive'), createRandom(seeded));
      expect(onlyKnown(fuzzed, plain)).toEqual(plain);
      for (const object of objectsIn(fuzzed))
        expect(Object.keys(object).filter((name) => GUID.test(name))).toHaveLength(1);
    }),
  );
});

test('dictionaries, primitives and null are untouched', () => {
  const entries = { b: { z: 1, a: 2 }, a: null };
  const fuzzed = fuzzySerialize({ tags: new Dictionary(entries) }, fuzzOptions('on'), createRandom(1)) as {
    tags: Json;
  };
  expect(JSON.stringify(fuzzed.tags)).toBe(JSON.stringify(entries));
  for (const value of ['text', 5, true, null])
    expect(fuzzySerialize(value, fuzzOptions('on'), createRandom(1))).toBe(value);
});

test('members come in every order, and the GUID member at every place', () => {
  const random = createRandom(5);
  const orders = new Set<string>();
  for (let round = 0; round < 500; round++) {
    const names = Object.keys(fuzzySerialize({ a: 1, b: 2 }, fuzzOptions('on'), random) as object);
    orders.add(names.map((name) => (GUID.test(name) ? '*' : name)).join(''));
  }
  expect([...orders].sort()).toEqual(['*ab', '*ba', 'a*b', 'ab*', 'b*a', 'ba*']);
});

test('off changes nothing, and pascal spells every member in one way', () => {
  const plain = { one: { two: [{ three: 3 }] } };
  expect(JSON.stringify(fuzzySerialize(plain, fuzzOptions('off'), createRandom(1)))).toBe(JSON.stringify(plain));
  const pascal = { guidMember: false, casing: 'pascal' } as const;
  expect(fuzzySerialize(plain, fuzzOptions(pascal), createRandom(1))).toEqual({ One: { Two: [{ Three: 3 }] } });
});
