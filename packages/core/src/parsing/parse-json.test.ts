import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseJson } from './parse-json.ts';

const parse = (text: string) => parseJson(new TextEncoder().encode(text));

describe('parseJson', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // What has 16 digits in a row is the subject of the next promises.
        fc.pre(!/\d{16}/.test(text));
        expect(parse(text)).toEqual({ ok: true, document: JSON.parse(text) });
      }),
    );
  });

  it.each(['', ' \r\n\t'])('takes an empty body (%j) for no document', (text) => {
    expect(parse(text)).toEqual({ ok: true, document: undefined });
  });

  it('passes over a byte order mark', () => {
    expect(parseJson(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]))).toEqual({ ok: true, document: 1 });
    expect(parseJson(new Uint8Array([0xef, 0xbb, 0xbf]))).toEqual({ ok: true, document: undefined });
  });

  it('refuses bytes that are not UTF-8 instead of replacing them', () => {
    expect(parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ ok: false, reason: 'not-utf8' });
  });

  it.each(['<html></html>', '{', '01', '{"a":1,}', 'NaN', '01234567890123456789', '-'])('refuses %s', (text) => {
    expect(parse(text)).toEqual({ ok: false, reason: 'not-json' });
  });

  it.each([
    ['[9007199254740993]', ['9007199254740993']],
    ['{"id":-9007199254740993,"n":9007199254740991}', { id: '-9007199254740993', n: 9007199254740991 }],
    ['[12345678901234567890.5,1e20,123456789012345678e1]', [12345678901234567890.5, 1e20, 123456789012345678e1]],
    [
      '["9007199254740993","\\"9007199254740993",9007199254740993]',
      ['9007199254740993', '"9007199254740993', '9007199254740993'],
    ],
    ['["\\\\",9007199254740993,"\\\\\\"",1]', ['\\', '9007199254740993', '\\"', 1]],
    ['9007199254740993', '9007199254740993'],
  ])('does not round the integers of %s', (text, document) => {
    expect(parse(text)).toEqual({ ok: true, document });
  });

  it('keeps every integer, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.bigInt(), fc.string())), (values) => {
        const text = `[${values.map((value) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value))).join(' , ')}]`;
        const isSafe = (value: bigint): boolean => Number.isSafeInteger(Number(value));
        const expected = values.map((value) =>
          typeof value === 'string' ? value : isSafe(value) ? Number(value) : String(value),
        );
        const result = parse(text);
        // BigInt has no negative zero, and neither has the text.
        expect(result).toEqual({ ok: true, document: expected });
      }),
    );
  });

  it('keeps a member called __proto__ as a member', () => {
    const result = parse('{"__proto__":{"polluted":true}}');
    expect(result.ok && Object.keys(result.document as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['members between', `{"s":"]}","a":[1,`.repeat(2000) + '1' + ']}'.repeat(2000)],
    ['unclosed arrays', '['.repeat(1_000_000)],
  ])('refuses a document nested too deeply (%s) and does not crash', (_, text) => {
    expect(parse(text)).toEqual({ ok: false, reason: 'too-deep' });
  });

  it('does not take many brackets, or brackets within text, for depth', () => {
    const flat = Array.from({ length: 5000 }, () => ({ text: '[{[{"\\'.repeat(3) }));
    expect(parse(JSON.stringify(flat))).toEqual({ ok: true, document: flat });
  });
});
