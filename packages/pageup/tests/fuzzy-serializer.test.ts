import { isDeepStrictEqual } from 'node:util';

import { parseJson, readDocument } from '@bgc/core';
import type { DriftEntry, Schema } from '@bgc/core';
import type { StandardizedSchema } from '@bgc/core/standard-schema';
import { seededRandom } from '@bgc/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import { fuzz } from './fuzzy-serializer.ts';
import { MUTATIONS, chooseMutations } from './mutations.ts';
import { plainList, wholeCheck } from './plain-documents.ts';

const { backgroundCheckListSchema } = schemas;

const keys = (drift: readonly DriftEntry[]): readonly string[] =>
  drift.map(({ kind, path }) => `${kind} ${path}`).toSorted();

const read = <T>(schema: Schema<T>, document: unknown): { readonly value: T; readonly drift: readonly string[] } => {
  const result = readDocument(schema, document);
  if (!result.ok) throw new Error(`expected ${result.expected} at ${result.path}`);
  return { value: result.value, drift: keys(result.drift) };
};

const viaBytes = (document: unknown): unknown => {
  const result = parseJson(new TextEncoder().encode(JSON.stringify(document)));
  if (!result.ok) throw new Error(result.reason);
  return result.document;
};

const seed = fc.nat(0xffffffff);

describe('a document through the fuzzy serializer', () => {
  it('gives the same typed result as the plain one, and no drift, whatever the seed and the order', () => {
    fc.assert(
      fc.property(plainList, seed, (list, number) => {
        const fuzzed = viaBytes(fuzz(list, seededRandom(number)));
        // The text too: the members of the result come in one order.
        expect(JSON.stringify(read(backgroundCheckListSchema, fuzzed).value)).toBe(
          JSON.stringify(read(backgroundCheckListSchema, list).value),
        );
        expect(read(backgroundCheckListSchema, fuzzed)).toEqual({ value: list, drift: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same typed result with unknown members at every depth, and reports nothing but them', () => {
    fc.assert(
      fc.property(plainList, seed, (list, number) => {
        const { value, drift } = read(backgroundCheckListSchema, viaBytes(fuzz(list, seededRandom(number), true)));
        expect(value).toEqual(list);
        expect(drift.every((entry) => /^unknown-member \[\](\.[a-z]+(\[\])?)*\.extra[a-fx]{3}$/.test(entry))).toBe(
          true,
        );
        expect(drift.length > 0).toBe(list.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a document changed in a known way', () => {
  it.each(MUTATIONS.map((mutation) => [`${mutation.kind} at ${mutation.path} (${mutation.place})`, mutation] as const))(
    'yields exactly %s',
    (_, { apply, kind, path }) => {
      const check = wholeCheck(12345);
      apply(check);
      const fuzzed = viaBytes(fuzz([check], seededRandom(1)));
      expect(read(backgroundCheckListSchema, fuzzed).drift).toEqual([`${kind} ${path}`]);
    },
  );

  it('yields exactly the injected drift, however many changes there are', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 12 }), (number, size, count) => {
        const random = seededRandom(number);
        const expected = new Set<string>();
        const list = Array.from({ length: size }, (_, index) => {
          const check = wholeCheck(index + 1);
          for (const { apply, kind, path } of chooseMutations(random, count)) {
            apply(check);
            expected.add(`${kind} ${path}`);
          }
          return check;
        });
        expect(read(backgroundCheckListSchema, viaBytes(fuzz(list, random))).drift).toEqual([...expected].toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an array in an object', { items: [wholeCheck(1)] }, 1, ['envelope items']],
    [
      'an array in an object with more to say',
      { total: 1, Checks: [wholeCheck(1)], next: null },
      1,
      ['envelope Checks', 'unknown-member next', 'unknown-member total'],
    ],
    ['one check where a list was promised', wholeCheck(1), 1, ['one-for-many ']],
    [
      'one check in an object',
      { backgroundCheckRequest: wholeCheck(1) },
      1,
      ['envelope backgroundCheckRequest', 'one-for-many '],
    ],
    ['an empty list', [], 0, []],
    ['an empty list in an object', { items: [] }, 0, ['envelope items']],
    ['an empty object', {}, 0, ['empty-for-many ']],
    ['null', null, 0, ['empty-for-many ']],
    ['an object of nothing', { items: null }, 0, ['empty-for-many ']],
  ])('reads %s as a list', (_, document, size, drift) => {
    const result = read(backgroundCheckListSchema, viaBytes(fuzz(document, seededRandom(2))));
    expect(result.value).toHaveLength(size);
    expect(result.drift).toEqual(drift);
  });

  it('reads an answer without a body as an empty list', () => {
    const parsed = parseJson(new Uint8Array());
    expect(parsed).toEqual({ ok: true, document: undefined });
    expect(read(backgroundCheckListSchema, undefined)).toEqual({ value: [], drift: ['empty-for-many '] });
  });

  it.each([
    ['an error message', { message: 'no such tenant' }],
    ['two arrays, either of which could be the list', { first: [wholeCheck(1)], second: [wholeCheck(2)] }],
    ['text', 'Service unavailable'],
    ['a check without an id', [{ status: 'pending' }]],
    ['a check with an empty id', [{ id: '' }]],
    ['a check whose id was rounded', [{ id: 2 ** 53 }]],
  ])('does not take %s for a list', (_, document) => {
    expect(readDocument(backgroundCheckListSchema, document).ok).toBe(false);
  });
});

const KNOWN_NAMES = [
  'id',
  'ID',
  'status',
  'applicant',
  'application',
  'job',
  'package',
  'resume',
  'results',
  'message',
  'field',
  'error',
  'access_token',
  'expires_in',
];
const name = fc.oneof(
  fc.constantFrom(...KNOWN_NAMES),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string({ maxLength: 6 }),
  fc.uuid(),
);

/** JSON that comes near to the real thing and misses it anywhere. */
const junk = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.uuid(),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map((members) => Object.fromEntries(members)),
  ),
})).value;

const encode = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

const corrupt = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  }
  return random() < 0.3 ? copy.slice(0, Math.floor(random() * copy.length)) : copy;
};

const anyBytes = fc.oneof(
  { weight: 4, arbitrary: junk.map(encode) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(plainList, seed)
      .map(([list, number]) => corrupt(encode(fuzz(list, seededRandom(number))), seededRandom(number))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(junk, seed).map(([document, number]) => corrupt(encode(document), seededRandom(number))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
);

/** What an answer comes to: which schemas read it, and whether what each read satisfies the schema itself. */
const outcomeOf = (
  bytes: Uint8Array,
): { readonly reason?: string; readonly read: number; readonly refused: number; readonly disagreements: unknown[] } => {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return { reason: parsed.reason, read: 0, refused: 0, disagreements: [] };
  const results = (Object.values(schemas) as readonly StandardizedSchema<unknown>[]).map((schema) => ({
    schema,
    result: readDocument(schema, parsed.document),
  }));
  const disagreements = results.flatMap(({ schema, result }): unknown[] => {
    if (!result.ok) return typeof result.path === 'string' && result.expected !== '' ? [] : [result];
    const checked = schema['~standard'].validate(result.value);
    return isDeepStrictEqual(checked, { value: result.value }) ? [] : [checked];
  });
  const read = results.filter(({ result }) => result.ok).length;
  return { read, refused: results.length - read, disagreements };
};

describe('any document', () => {
  it('is read or refused and never throws, 10,000 of them, and what was read satisfies the schema itself', () => {
    const counted = { read: 0, refused: 0, unparsable: 0 };
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { reason, read: readBy, refused, disagreements } = outcomeOf(bytes);
        counted.read += readBy;
        counted.refused += refused;
        counted.unparsable += reason === undefined ? 0 : 1;
        expect([undefined, 'not-utf8', 'not-json', 'too-deep']).toContain(reason);
        expect(disagreements).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
    // The generators reach all three ends, or the promise above would be empty.
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(1000);
  });
});
