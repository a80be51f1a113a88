import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { encodeForm } from './encode-form.ts';
import { createBench, definition, failureOf, json, operations } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

const form = { ...operations.createThing, requestContentType: 'application/x-www-form-urlencoded' } as const;
const provider = { ...definition, operations: { form } };

/** What goes up, by each of the two ways. */
const ways = ['invoke', 'api'] as const;
const sendBy = async (way: (typeof ways)[number], body: unknown) => {
  const bench = createBench(() => json({}), { provider, encodeForm });
  const { runtime, sent } = bench;
  const post = (runtime.api as unknown as Record<'POST', (path: string, init: object) => Promise<unknown>>).POST;
  const failure = await failureOf(
    Promise.resolve(way === 'invoke' ? runtime.invoke(form, { body }) : post('/things', { body })).then(() => {
      throw new Error('sent');
    }),
  );
  return { failure, sent };
};

describe.each(ways)('a form sent by %s', (way) => {
  test('repeats the key of a list, and writes booleans and numbers as text', async () => {
    const { sent } = await sendBy(way, {
      country: 'BR',
      actions: ['created', 'finished'],
      force: false,
      weight: 0.5,
      gone: undefined,
      none: [],
      text: 'a b&c=d\r\né',
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      body: 'country=BR&actions=created&actions=finished&force=false&weight=0.5&text=a%20b%26c%3Dd%0D%0A%C3%A9',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['null', { name: null }, /the form field name is neither/],
    ['an object', { name: { first: 'canary' } }, /the form field name is neither/],
    ['a Date', { name: new Date(0) }, /the form field name is a Date/],
    ['no number', { name: Number.NaN }, /the form field name is neither/],
    ['a list that holds nothing', { name: ['canary', undefined] }, /the form field name is neither/],
    ['a list in a list', { name: [['canary']] }, /the form field name is neither/],
    ['half a character', { name: 'canary\ud800' }, /the form field name holds half a character/],
    ['no form at all', 'name=canary', /no object of form fields/],
    ['a list in place of a form', ['canary'], /no object of form fields/],
  ])('is refused by the name of its field where that is %s, and nothing is sent', async (_, body, message) => {
    const { failure, sent } = await sendBy(way, body);
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain('canary');
    expect(sent).toEqual([]);
  });
});

test('a form is refused, and not sent as JSON, by a client without the encoder', async () => {
  const { runtime, sent } = createBench(() => json({}), { provider });
  const failure = await failureOf(runtime.invoke(form, { body: { name: 'canary' } }));
  expect(failure).toSatisfy(isInvalidRequestError);
  expect(String(failure)).not.toContain('canary');
  expect(sent).toEqual([]);
});

test('what any form holds is read back from it by a form parser', async () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.integer(), fc.constant(undefined));
  const fields = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(value, fc.array(fc.string())), {
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(fields, async (body) => {
      const { sent } = await sendBy('invoke', body);
      const expected = Object.entries(body).flatMap(([name, given]) =>
        (Array.isArray(given) ? given : given === undefined ? [] : [given]).map((each) => [name, String(each)]),
      );
      expect([...new URLSearchParams(sent[0]?.body as string)]).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
