import { isUtf8 } from 'node:buffer';

import { damaged, expectSame, fuzz, growthOf, writtenJson } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { locateMember } from './locate-member.ts';
import type { LocatedMember } from './locate-member.ts';

interface Read {
  readonly start: number;
  readonly end: number;
  readonly members?: ReadonlyMap<string, Read>;
}

interface Slow {
  readonly root: Read | undefined;
  readonly isAmbiguous: boolean;
  readonly depth: number;
}

/** A second reading, by the grammar of RFC 8259 and byte by byte, slow and plain: where every member begins and ends. `undefined` for what is not JSON. */
const readSlowly = (bytes: Uint8Array): Slow | undefined => {
  // Of bytes, not of characters: one a byte.
  const text = Buffer.from(bytes).toString('latin1');
  let at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  let isAmbiguous = false;
  let deepest = 0;
  const wrong = (): never => {
    throw new SyntaxError('not JSON');
  };
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0] ?? wrong();
    at += found.length;
    return found;
  };
  const space = (): unknown => take(/[ \t\n\r]*/);
  // eslint-disable-next-line no-control-regex -- JSON allows none within a text
  const quoted = /"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/;
  const string = (): string => JSON.parse(Buffer.from(take(quoted), 'latin1').toString()) as string;
  const value = (depth: number): Read => {
    space();
    const start = at;
    const open = text[at];
    if (open !== '{' && open !== '[') {
      if (open === '"') string();
      else take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/);
      return { start, end: at };
    }
    deepest = Math.max(deepest, depth + 1);
    const members = new Map<string, Read>();
    at += 1;
    space();
    const close = open === '{' ? '}' : ']';
    for (let isFirst = true; text[at] !== close; isFirst = false) {
      if (!isFirst) {
        take(/,/);
        space();
      }
      if (open === '{') {
        const name = string();
        space();
        take(/:/);
        if (members.has(name)) isAmbiguous = true;
        members.set(name, value(depth + 1));
      } else value(depth + 1);
      space();
    }
    at += 1;
    return open === '{' ? { start, end: at, members } : { start, end: at };
  };
  try {
    if (text.slice(at).trim() === '' || Buffer.from(bytes).toString().trim() === '')
      return { root: undefined, isAmbiguous, depth: 0 };
    const root = value(0);
    space();
    return at === text.length ? { root, isAmbiguous, depth: deepest } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const expected = (bytes: Uint8Array, path: readonly string[]): string => {
  if (!isUtf8(bytes)) return 'not-utf8';
  const slow = readSlowly(bytes);
  if (slow === undefined) return 'no JSON';
  if (slow.isAmbiguous) return 'duplicate-member';
  const found = path.reduce<Read | undefined>((read, name) => read?.members?.get(name), slow.root);
  return found === undefined ? 'missing' : `${found.start}-${found.end}`;
};

const shown = (located: LocatedMember): string => {
  if (located.ok) return `${located.start}-${located.end}`;
  return located.reason === 'not-json' || located.reason === 'too-deep' ? 'no JSON' : located.reason;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const paths = fc.constantFrom<readonly string[]>(
  ['output'],
  ['payload', 'output'],
  ['payload', 'payload'],
  ['output', 'output', 'output'],
  ['__proto__'],
  ['payload', ''],
);
const json = writtenJson({ names: ['payload', 'output'] });
const kindOf = (outcome: string): string => (/^\d/.test(outcome) ? 'found' : outcome);

fuzz(
  'locateMember finds the bytes that a slow reading of the grammar finds, however the JSON is written',
  fc.tuple(
    fc.oneof(
      json,
      json.map((text) => `\ufeff${text}`),
      json.map((text) => `{"payload": ${text}}`),
    ),
    paths,
  ),
  ([text, path]) => {
    const bytes = encode(text);
    const located = locateMember(bytes, path);
    expect(shown(located)).toBe(expected(bytes, path));
    if (!located.ok) return located.reason;
    const slice = Buffer.from(bytes.subarray(located.start, located.end)).toString();
    const whole: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const meant = path.reduce((value, name) => (value as Record<string, unknown>)[name], whole);
    expectSame(JSON.parse(slice), meant);
    expect(slice).toBe(slice.trim());
    return 'found';
  },
  {
    runs: 400,
    reaches: ['found', 'missing', 'duplicate-member'],
    found: [
      [String.raw`{"outp\u0075t":{"}\"":"{"},"p":{"output":1}}`, ['output']],
      [String.raw`{"output":"\\","output\\":1}`, ['output']],
    ],
  },
);

fuzz(
  'locateMember refuses exactly what is no JSON in UTF-8, and ranges of what was damaged are those of the slow reading',
  fc.tuple(
    damaged(fc.tuple(json, json).map(([text, other]) => encode(`{"payload": {"z":${other}, "output":${text}} }`))),
    fc.oneof({ weight: 3, arbitrary: fc.constant(['payload', 'output']) }, paths),
  ),
  ([bytes, path]) => {
    const outcome = shown(locateMember(bytes, path));
    expect(outcome).toBe(expected(bytes, path));
    return kindOf(outcome);
  },
  { runs: 400, reaches: ['found', 'missing', 'no JSON', 'not-utf8'] },
);

fuzz(
  'locateMember takes time that grows with the length alone, whatever is repeated',
  fc.array(
    fc.constantFrom('{"a":', '[', '"', '\\', '\\"', '{', '}', ']', ',', ':', ' ', '1', '"a":1,', '[],', '{},', 'é'),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  async (pieces) => {
    const piece = pieces.join('');
    const work = (size: number): unknown => {
      const filling = piece.repeat(size);
      return [`{"output":[${filling}]}`, `{"output":"${filling}"}`, filling].map((text) =>
        locateMember(encode(text), ['output']),
      );
    };
    expect(await growthOf(work, 400)).toBeLessThan(5);
  },
  { runs: 6, found: [['\\'], ['\\', '"'], ['[']] },
);
