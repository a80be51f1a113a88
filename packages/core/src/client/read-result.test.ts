import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { array, emptyOr, object, string } from '../schema/index.ts';
import { createBench, failureOf, operations } from './runtime.fixture.ts';

const page = (): Response => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });

test.each([
  ['a read, that repeating is harmless, and what support needs', operations.getThing, /no harm.*supportReport/],
  ['a write, that it may have been done', operations.putThing, /may have been done/],
])('a page in place of the answer says of %s', async (_, operation, advice) => {
  const { runtime } = createBench(page);
  const failed = failureOf(runtime.invoke(operation, { path: { id: '1' } }, object({ id: string() })));
  expect(await failed).toMatchObject({ code: 'response_parse', advice: expect.stringMatching(advice) });
});

test.each<[string, Response, unknown]>([
  ['204', new Response(null, { status: 204 }), undefined],
  ['200 with nothing', new Response(''), undefined],
  ['200 with null', new Response('null'), undefined],
  ['200 with a document', new Response('{"id":7}'), { id: '7' }],
])('an answer that may be empty is read from %s', async (_, answer, value) => {
  const { runtime } = createBench(() => answer);
  const schema = emptyOr(object({ id: string() }));
  expect((await runtime.invoke(operations.putThing, { path: { id: '1' } }, schema)).value).toEqual(value);
});

test.each(['{}', 'OK', '<html>'])('an answer that may be empty is not %s', async (text) => {
  const { runtime } = createBench(() => new Response(text));
  const schema = emptyOr(object({ id: string() }));
  const failure = await failureOf(runtime.invoke(operations.putThing, { path: { id: '1' } }, schema));
  expect(failure).toMatchObject({ code: 'response_parse' });
});

test('nothing is an empty list, unless something was encoded: that was cut on its way, and a check would be lost', async () => {
  const ask = (headers: Record<string, string>) => {
    const { runtime } = createBench(() => new Response('', { headers }));
    return runtime.invoke(operations.getThing, { path: { id: '1' } }, array(string()));
  };
  expect((await ask({})).value).toEqual([]);
  expect(await failureOf(ask({ 'content-encoding': 'br' }))).toMatchObject({ code: 'response_parse' });
});

test('the bytes of an answer are what was received, and in nothing that is logged', async () => {
  const text = '\ufeff{ "output" :{"a":1.0,"b":"\\u00e9é\\/" , "id":12345678901234567890}}\r\n';
  const { runtime } = createBench(() => new Response(text));
  const result = await runtime.invoke(operations.getThing, { path: { id: '1' } }, object({}));
  expect(result.bytes()).toEqual(new TextEncoder().encode(text));
  const { raw: _, ...rest } = result;
  expect(JSON.stringify(rest) + inspect(rest)).not.toContain('output');
});
