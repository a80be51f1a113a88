import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { locateMember } from './locate-member.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const path = ['payload', 'output'] as const;

/** What stands there, or why nothing is found. */
const found = (given: string | Uint8Array, names: readonly string[] = path): string => {
  const bytes = typeof given === 'string' ? bytesOf(given) : given;
  const located = locateMember(bytes, names);
  return located.ok ? new TextDecoder().decode(bytes.subarray(located.start, located.end)) : located.reason;
};

describe('locateMember', () => {
  it.each([
    ['compact', '{"payload":{"output":{"a":1}}}', '{"a":1}'],
    ['spaced, without what stands around it', '{ "payload" : {\n"output"\t:  { "a" : 1 } \r\n} }', '{ "a" : 1 }'],
    ['after members of other kinds', '{"a":[1,{"output":2}],"b":-1.5e3,"payload":{"x":null,"output":[3]}}', '[3]'],
    ['after a list that says the same twice', '{"a":["x","x"],"payload":{"output":[4]}}', '[4]'],
    ['before others', '{"payload":{"output":{"a":[]},"z":{"output":1}},"output":2}', '{"a":[]}'],
    [
      'with brackets, quotes and backslashes in texts',
      String.raw`{"p\\":"}{\"","payload":{"output":{"a":"]}\\\"{"}}}`,
      String.raw`{"a":"]}\\\"{"}`,
    ],
    ['under a name that is written with escapes', String.raw`{"pa\u0079load":{"\u006futput":{"a":1}}}`, '{"a":1}'],
    ['of several bytes a character', '{"é":"日本","payload":{"output":{"n":"José 🙂"}}}', '{"n":"José 🙂"}'],
    ['after a byte order mark', '\ufeff{"payload":{"output":{}}}', '{}'],
    ['null', '{"payload":{"output":null}}', 'null'],
    ['a number', '{"payload":{"output":12345678901234567890 }}', '12345678901234567890'],
    ['a text', '{"payload":{"output":"a\\"b"}}', '"a\\"b"'],
    ['true', '{"payload":{"output":true}}', 'true'],
  ])('finds what is %s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['{"output":{"output":1}}', ['output'], '{"output":1}'],
    ['{"a":{"c":0,"b":{"c":2}},"c":1}', ['a', 'b', 'c'], '2'],
  ])('finds in %j what is at the end of %j, however long the path', (text, names, expected) => {
    expect(found(text, names)).toBe(expected);
  });

  it.each([
    ['', 'missing'],
    ['null', 'missing'],
    ['"output"', 'missing'],
    ['[{"payload":{"output":1}}]', 'missing'],
    ['{"payload":[{"output":1}]}', 'missing'],
    ['{"payload":"output"}', 'missing'],
    ['{"output":1}', 'missing'],
    ['{"Payload":{"output":1}}', 'missing'],
    ['{"payload":{"output":1,"output":1}}', 'duplicate-member'],
    [String.raw`{"payload":{"output":1,"\u006futput":2}}`, 'duplicate-member'],
    ['{"payload":{"output":1},"payload":{}}', 'duplicate-member'],
    ['{"payload":{"output":{"a":1,"b":{},"a":2}}}', 'duplicate-member'],
    ['{"payload":{"output":1}', 'not-json'],
    ['{"payload":{"output":1}}}', 'not-json'],
    ["{'payload':{'output':1}}", 'not-json'],
    ['['.repeat(1_000_000), 'too-deep'],
    [`{"payload":{"output":${'['.repeat(2_000)}${']'.repeat(2_000)}}}`, 'too-deep'],
    [Uint8Array.of(0x7b, 0xff, 0x7d), 'not-utf8'],
    [new Uint8Array(Buffer.from('\ufeff{"payload":{"output":1}}', 'utf16le')), 'not-utf8'],
  ])('says why it finds nothing in %j', (given, reason) => {
    expect(found(given)).toBe(reason);
  });

  it('gives the document, as parsing gives it, even where the member is missing', () => {
    expect(locateMember(bytesOf('{"a":[1]}'), path)).toEqual({ ok: false, reason: 'missing', document: { a: [1] } });
  });

  it('finds in any document what parsing finds, byte for byte as it was written', () => {
    const styled = fc
      .tuple(fc.jsonValue(), fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'))
      .map(([output, noise, indent]) => {
        const written = JSON.stringify(output, null, indent);
        return { output, written, text: `{"n":${JSON.stringify(noise)},"payload":{"a":{},"output": ${written} }}` };
      });
    fc.assert(
      fc.property(styled, ({ output, written, text }) => {
        expect(found(text)).toBe(written);
        expect(JSON.parse(found(text))).toEqual(JSON.parse(JSON.stringify(output)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a range within the bytes or a reason, whatever the bytes', () => {
    const near = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '1', ' ', 'output', 'é') });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.oneof(near, fc.string(), fc.json()).map(bytesOf)), (bytes) => {
        const located = locateMember(bytes, ['output']);
        if (located.ok) expect(bytes.subarray(located.start, located.end).length).toBe(located.end - located.start);
        else expect(typeof located.reason).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes time that grows with the length alone', () => {
    const members = (count: number): string =>
      Array.from({ length: count }, (_, index) => `"m${index}":"\\\\"`).join(',');
    expect(found(`{"payload":{${members(100_000)},"output":"${'\\"'.repeat(500_000)}"}}`)).toHaveLength(1_000_002);
  });
});
