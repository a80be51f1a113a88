import { isUtf8 } from 'node:buffer';

import { damaged, expectSame, fuzz, growthOf, writtenJson } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { parseJson } from './parse-json.ts';

type Reviver = (name: string, value: unknown, context: { readonly source?: string }) => unknown;

/** What the engine makes of it, but for integers that a number cannot hold: those stay as they are written. */
const engine = (text: string): unknown =>
  (JSON.parse as (text: string, reviver: Reviver) => unknown)(text, (_, value, { source = '' }) =>
    typeof value === 'number' && /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? source : value,
  );

const expected = (bytes: Uint8Array): { readonly document: unknown } | undefined => {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes)
    .toString()
    .replace(/^\ufeff/, '');
  if (text.trim() === '') return { document: undefined };
  try {
    return { document: engine(text) };
  } catch {
    return undefined;
  }
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = writtenJson({ names: ['id', '__proto__', 'constructor'] });
const tokens = fc.string({
  unit: fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ':',
    ',',
    '1',
    '0',
    '-',
    '.',
    'e',
    ' ',
    'true',
    'null',
    '\ufeff',
    '\u00a0',
    '99999999999999999',
  ),
  maxLength: 12,
});

const judge = (bytes: Uint8Array): string => {
  const result = parseJson(bytes);
  const meant = expected(bytes);
  expect(result.ok).toBe(meant !== undefined);
  if (!result.ok) return result.reason;
  expectSame(result.document, meant?.document);
  expect(Object.prototype).not.toHaveProperty('id');
  return typeof result.document;
};

fuzz(
  'parseJson gives what JSON.parse gives, but for integers that a number cannot hold',
  json.map(encode),
  (bytes) => judge(bytes),
  {
    runs: 300,
    reaches: ['object', 'string', 'number'],
    found: [encode('12345678901234567890'), encode('-0'), encode('"\\\\"'), encode('{"a":"1\\"1234567890123456789"}')],
  },
);

fuzz(
  'parseJson refuses exactly what JSON.parse refuses, and what is not UTF-8',
  fc.oneof(damaged(json.map(encode)), tokens.map(encode), fc.uint8Array({ maxLength: 12 })),
  (bytes) => judge(bytes),
  {
    runs: 500,
    reaches: ['not-json', 'not-utf8', 'undefined', 'object'],
    found: [encode('{"a":{}} x'), encode('[]]'), encode('{}\u00a0')],
  },
);

fuzz(
  'parseJson refuses what is nested too deeply, and nothing that is not, whatever stands within',
  fc.tuple(
    fc.integer({ min: 990, max: 1_010 }),
    fc.array(fc.constantFrom('[', '{"a":'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ',"]}{["', ',"\\"]]]"', ' '),
  ),
  ([depth, kinds, beside]) => {
    const opened = Array.from({ length: depth }, (_, at) => kinds[at % kinds.length] ?? '[');
    const isList = opened.at(-1) === '[';
    const closed = opened.toReversed().map((bracket) => (bracket === '[' ? ']' : '}'));
    const text = `${opened.join('')}1${isList ? beside : ''}${closed.join('')}`;
    const result = parseJson(encode(text));
    expect(result).toMatchObject(depth > 1_000 ? { ok: false, reason: 'too-deep' } : { ok: true });
    return String(result.ok);
  },
  { runs: 30, reaches: ['true', 'false'] },
);

fuzz(
  'parseJson takes time that grows with the length alone, whatever is repeated',
  fc.array(fc.constantFrom('[', ']', '{', '"', '\\', '\\"', ',', ' ', '1', '1234567890123456', '"a":1,', '-', 'e'), {
    minLength: 1,
    maxLength: 4,
  }),
  async (pieces) => {
    const piece = pieces.join('');
    const work = (size: number): unknown => {
      const filling = piece.repeat(size);
      return [filling, `[${filling}1]`, `["${filling}"]`, `${' '.repeat(size)}x`].map((text) =>
        parseJson(encode(text)),
      );
    };
    expect(await growthOf(work, 400)).toBeLessThan(5);
  },
  { runs: 6, found: [['\\'], ['1'], ['1234567890123456', ',']] },
);
