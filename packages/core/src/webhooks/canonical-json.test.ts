import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.ts';

/** The same document, with the members of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
};

describe('canonicalJson', () => {
  it('is the same text whatever the order of members and the white space', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const written = JSON.parse(JSON.stringify(document)) as unknown;
        expect(canonicalJson(reversed(written))).toBe(canonicalJson(written));
      }),
    );
  });

  it('is the document, and another text for every other one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const written = JSON.parse(JSON.stringify(document)) as unknown;
        expect(JSON.parse(canonicalJson(written))).toEqual(written);
      }),
    );
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
  });

  it('keeps a member that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });
});
