import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { encodeMultipart } from './encode-multipart.ts';
import type { FilePart } from './encode-multipart.ts';
import { encodeForm } from './encode-form.ts';
import { fillPath } from './fill-path.ts';
import { isHtmlPage } from './is-html-page.ts';
import { serializeQuery } from './serialize-query.ts';

class Refused extends Error {}
const refuse = (what: string, advice: string): never => {
  throw new Refused(`${what} ${advice}`);
};
const refusedOr = <T>(make: () => T): T | Refused => {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
};

const MARK = '\u2620';
const half = fc.constantFrom('\ud800', '\udfff', 'a\udc00b');
const pathPiece = fc.constantFrom(
  '.',
  '..',
  '/',
  '\\',
  '%',
  '%2e',
  '%2E',
  '%2f',
  '%5C',
  '%25',
  '2e',
  '2f',
  '25',
  '?',
  '#',
  ';',
  ':',
  '@',
  ' ',
  '\t',
  '\r\n',
  '\0',
  '{',
  '}',
  '{id}',
  'a',
  '1',
  'é',
  '🙂',
  '\u2028',
  '\uff0e',
  '\uff0f',
  '%c0%ae',
  '+',
  '&',
  '=',
);
const pathValue = fc.oneof(
  { weight: 4, arbitrary: fc.array(pathPiece, { maxLength: 6 }).map((pieces) => pieces.join('')) },
  fc.string({ unit: 'binary' }),
  half,
  fc.integer(),
  fc.anything(),
);

/** What a careless server makes of a path: decodes it again and again. */
const decodedFully = (text: string): string => {
  let current = text;
  for (let round = 0; round < 20; round += 1)
    current = current.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return current;
};

fuzz(
  'fillPath leads to the template’s own path and nowhere else, and the parameter comes out as it went in',
  fc.tuple(
    fc.constantFrom('/v1/{id}', '/v1/{id}/items', '/v1/{id}/items/{other}', '/{id}.json', '/v1/checks-{id}'),
    fc.record({ id: pathValue, other: pathValue }),
  ),
  ([template, parameters]) => {
    const path = refusedOr(() => fillPath(template, parameters, refuse));
    if (path instanceof Refused) {
      expect(path.message).not.toMatch(/[^ -~]|%|\.\./);
      return 'refused';
    }
    const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    // As a server reads it, that has first the standard's parser and then one that decodes too often.
    const { pathname, search, hash, host } = new URL(path, 'https://api.example.com');
    expect([pathname, search, hash, host]).toEqual([path, '', '', 'api.example.com']);
    const found = pattern.exec(path)?.groups ?? {};
    for (const [name, text] of Object.entries(found))
      expect(decodeURIComponent(text)).toBe(String((parameters as Record<string, unknown>)[name]));
    const careless = new URL(decodedFully(path).replaceAll(/[^/.\w]/g, 'x'), 'https://api.example.com').pathname;
    expect(careless.split('/')).toHaveLength(template.split('/').length);
    return 'filled';
  },
  { runs: 400, reaches: ['refused', 'filled'], found: [['/v1/{id}', { id: '%252e%252e', other: '' }]] },
);

const plain = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('&', '=', '+', '%', '%26', ' ', ';', '\r\n', 'é', '🙂', 'a', '\0') }),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const odd = fc.oneof(fc.constantFrom(NaN, Infinity, null, {}), fc.date(), half, fc.constant({ mark: MARK }));
const oneOrMany = fc.oneof(plain, fc.array(plain, { maxLength: 3 }), fc.constant(undefined));
const given = fc.oneof({ weight: 20, arbitrary: oneOrMany }, odd, fc.array(odd, { maxLength: 2 }));
const fields = fc.dictionary(
  fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('a', '__proto__', '&', '[]', 'a b')),
  given,
  {
    maxKeys: 4,
  },
);

for (const [name, serialize] of [
  ['serializeQuery', (all: Readonly<Record<string, unknown>>) => serializeQuery(all, refuse)],
  ['encodeForm', (all: Readonly<Record<string, unknown>>) => encodeForm(all, refuse)],
] as const) {
  fuzz(
    `${name} writes what URLSearchParams reads back, or refuses by the name and shows no value`,
    fields,
    (all) => {
      const text = refusedOr(() => serialize(all));
      if (text instanceof Refused) {
        expect(text.message).not.toContain(MARK);
        return 'refused';
      }
      const expected = Object.entries(all).flatMap(([field, value]) =>
        [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[field, String(one)]])),
      );
      expect([...new URLSearchParams(text)]).toEqual(expected);
      expect(text).toMatch(/^[!-~]*$/);
      return expected.length > 0 ? 'written' : 'empty';
    },
    { runs: 150, reaches: ['refused', 'written'] },
  );
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const partName = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.string({
      unit: fc.constantFrom('"', '\r', '\n', ';', '=', '\\', '%', ' ', 'a', 'é', '\u2028', '\0'),
      minLength: 1,
      maxLength: 6,
    }),
  )
  .filter(isWellFormed);
const partText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\r\n', '--', 'part-', '"', 'a') }))
  .filter(isWellFormed);

/** The form of HTML takes these three back; other control characters stay percent-encoded. */
const nameRead = (name: string): string =>
  name
    .replaceAll(/["\u2028\u2029]|\p{Cc}/gu, encodeURIComponent)
    .replaceAll(/%0A/gi, '\n')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll('%22', '"');

fuzz(
  'encodeMultipart writes what a parser reads back: parts, names, files and bytes, whatever they hold',
  fc.uniqueArray(fc.tuple(partName, fc.oneof(partText, fc.uint8Array({ maxLength: 40 }))), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 4,
  }),
  async (parts) => {
    type Part = string | (FilePart & { readonly content: Uint8Array });
    const body: Readonly<Record<string, Part>> = Object.fromEntries(
      parts.map(([name, part]): [string, Part] => [
        name,
        typeof part === 'string'
          ? part
          : { content: part, fileName: `${name.replaceAll(/[/\\]/g, '')}x`, contentType: 'image/png' },
      ]),
    );
    const { body: content, headers } = encodeMultipart(body, { random: () => 0.123456789, refuse });
    const form = await new Response(content, { headers }).formData();
    const read = await Promise.all(
      [...form].map(async ([name, part]) =>
        typeof part === 'string'
          ? [name, part]
          : [name, part.name, part.type, ...new Uint8Array(await part.arrayBuffer())],
      ),
    );
    // In the order of the object, which puts numbers first.
    const expected = Object.entries(body).map(([name, part]) =>
      typeof part === 'string'
        ? [nameRead(name), part]
        : [nameRead(name), nameRead(part.fileName), 'image/png', ...part.content],
    );
    expect(read).toEqual(expected);
  },
  { runs: 60 },
);

fuzz(
  'isHtmlPage knows a page by its type or its beginning, and takes no JSON for one',
  fc.record({
    type: fc.oneof(
      fc.constantFrom(
        'application/json',
        '',
        'text/plain',
        'text/htmlx',
        'text/html',
        'Text/HTML; charset=utf-8',
        ' text/html;x',
      ),
    ),
    before: fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 4 }),
    start: fc.constantFrom(
      '<!DOCTYPE html>',
      '<!doctype  HTML public>',
      '<html>',
      '<HTML lang=en>',
      '<htmlx>',
      '<!-- -->',
      '',
      '{}',
      '"<html>"',
    ),
    json: fc.jsonValue(),
    isJson: fc.boolean(),
  }),
  ({ type, before, start, json, isJson }) => {
    const body = new TextEncoder().encode(before + (isJson ? JSON.stringify(json) : start));
    const isPage =
      body.length > 0 &&
      (/^\s*text\/html(?:$|[; ])/i.test(type) || (!isJson && /^<(!doctype +html|html)[ >]/i.test(start)));
    expect(isHtmlPage({ headers: new Headers({ 'content-type': type }), body })).toBe(isPage);
    return String(isPage);
  },
  { runs: 100, reaches: ['true', 'false'] },
);
