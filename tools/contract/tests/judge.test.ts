import { describe, expect, it } from 'vitest';

import { createJudge } from '../src/judge/create-judge.ts';
import { callbackPath } from '../src/strict/callbacks-as-paths.ts';
import { deriveStrict } from '../src/strict/derive-strict.ts';
import { exchangeOf, smallSamples, smallSpecification, smallStrictness, wholeOrder } from './small-specification.ts';

const judge = await createJudge(deriveStrict(smallSpecification, smallSamples, smallStrictness));

const findings = async (exchange: ReturnType<typeof exchangeOf>): Promise<readonly string[]> =>
  (await judge(exchange)).map(({ side, path, message }) => `${side} ${path}: ${message}`);

describe('what the judge lets pass', () => {
  it.each([
    ['a whole order', wholeOrder],
    ['the other kind, which has a link and needs no lines', { id: '1', state: 'open', link: 'https://example.com' }],
    ['a member that a sample shows and that may be absent', { ...wholeOrder, note: 'Ring twice.' }],
  ])('%s', async (_, response) => {
    expect(await findings(exchangeOf({ response }))).toEqual([]);
  });

  it('a success without a body where none is documented', async () => {
    expect(await findings(exchangeOf({ status: 204, responseHeaders: {}, response: undefined }))).toEqual([]);
  });

  it('a callback', async () => {
    const url = new URL(callbackPath('order'), 'https://example.com');
    const exchange = exchangeOf({ method: 'POST', url, responseHeaders: {}, response: undefined });
    const { 'idempotency-key': _, ...requestHeaders } = exchange.requestHeaders;
    expect(await findings({ ...exchange, requestHeaders })).toEqual([]);
  });
});

describe('what the judge catches', () => {
  const without = (name: keyof typeof wholeOrder): object =>
    Object.fromEntries(Object.entries(wholeOrder).filter(([other]) => other !== name));

  it.each([
    ['a member more', { ...wholeOrder, colour: 'red' }, /additional properties; found 'colour'/],
    ['a member more, deep down', { ...wholeOrder, lines: [{ code: 'a', lines: [{ code: 'b', c: 1 }] }] }, /found 'c'/],
    ['a member less', without('state'), /required property 'state'/],
    ['a member less that only this kind always has', without('lines'), /required property 'lines'/],
    ['a member less, deep down', { ...wholeOrder, lines: [{ lines: [] }] }, /required property 'code'/],
    ['another form of a member', { ...wholeOrder, id: 1 }, /must be string/],
    ['a value that is not documented', { ...wholeOrder, state: 'Done' }, /allowed values: open, done/],
    ['null', { ...wholeOrder, state: null }, /must be string/],
    ['nothing at all', undefined, /must be object/],
  ])('%s in an answer', async (_, response, message) => {
    const found = await findings(exchangeOf({ response }));
    expect(found.join()).toMatch(message);
    expect(found.every((finding) => finding.startsWith('response '))).toBe(true);
  });

  it.each([
    ['a member more', exchangeOf({ request: { ...wholeOrder, colour: 'red' } }), /request body.*found 'colour'/],
    ['a missing header', exchangeOf({ requestHeaders: { 'content-type': 'application/json' } }), /'idempotency-key'/],
    [
      'an empty header',
      exchangeOf({ requestHeaders: { 'content-type': 'application/json', 'idempotency-key': '' } }),
      /'idempotency-key'/,
    ],
    [
      'a header that nothing documents',
      exchangeOf({ requestHeaders: { ...exchangeOf().requestHeaders, 'x-order': '1' } }),
      /request header\.x-order/,
    ],
    [
      'a query that nothing documents',
      exchangeOf({ url: new URL('https://api.example.com/v1/orders/1?dry=1') }),
      /query\.dry/,
    ],
    [
      'a type that is not documented',
      exchangeOf({ requestHeaders: { 'content-type': 'text/plain', 'idempotency-key': 'one' } }),
      /Supported content types/,
    ],
    ['a method that nothing documents', exchangeOf({ method: 'DELETE' }), /nothing documents DELETE/],
    [
      'a path that nothing documents',
      exchangeOf({ url: new URL('https://api.example.com/v2/orders/1') }),
      /nothing documents/,
    ],
  ])('%s in a request', async (_, exchange, message) => {
    expect((await findings(exchange)).join()).toMatch(message);
  });

  it.each([
    [
      'a refusal in another form',
      exchangeOf({ status: 404, response: { error: 'no' } }),
      /required property 'message'/,
    ],
    [
      'what another value asks for',
      exchangeOf({ status: 400, response: { message: 'late' } }),
      /required property 'by'/,
    ],
    ['what another value does not allow', exchangeOf({ status: 400, response: { message: 'no', by: 1 } }), /anyOf/],
    ['a status that is not documented', exchangeOf({ status: 500, response: { message: 'no' } }), /status code/],
    ['a body where none is documented', exchangeOf({ status: 204 }), /no body is documented/],
    ['a type that is not documented', exchangeOf({ responseHeaders: { 'content-type': 'text/html' } }), /media type/],
  ])('%s', async (_, exchange, message) => {
    expect((await findings(exchange)).join()).toMatch(message);
  });
});
