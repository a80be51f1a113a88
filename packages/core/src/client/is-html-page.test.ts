import { expect, test } from 'vitest';

import { createBench, failureOf, operations } from './runtime.fixture.ts';
import { isHtmlPage } from './is-html-page.ts';
import { isResponseParseError } from '../errors/transport-errors.ts';

const replyOf = (text: string, contentType?: string) => ({
  headers: new Headers(contentType === undefined ? {} : { 'content-type': contentType }),
  body: new TextEncoder().encode(text),
});

test.each<[string, string, string | undefined, boolean]>([
  ['a page that says so', 'Please log in', 'text/html; charset=utf-8', true],
  ['a page under another content type', '\uFEFF\r\n <!DOCTYPE html><html></html>', 'application/json', true],
  ['a page without doctype or content type', '<HTML lang="en">', undefined, true],
  ['nothing at all, whatever its content type', '', 'text/html', false],
  ['JSON', '{"status":"<html>"}', 'application/json', false],
  ['plain text', 'OK', 'text/plain', false],
  ['XML', '<?xml version="1.0"?><ok/>', 'application/xml', false],
])('%s', (_, text, contentType, expected) => {
  expect(isHtmlPage(replyOf(text, contentType))).toBe(expected);
});

test('a page in place of an answer that is not read confirms nothing', async () => {
  const { runtime } = createBench(
    () => new Response('<!doctype html><p>Log in', { headers: { 'content-type': 'application/json' } }),
  );
  const error = await failureOf(runtime.invoke(operations.putThing, { path: { id: '1' }, body: {} }));
  expect(error).toSatisfy(isResponseParseError);
  expect(error).toMatchObject({ status: 200, attempts: 1, expected: 'the API, not an HTML page' });
});

test('an empty answer and one of plain text are successes where nothing is read', async () => {
  const answers = [
    new Response(null, { status: 204 }),
    new Response('', { headers: { 'content-type': 'text/html' } }),
    new Response('OK'),
  ];
  const { runtime } = createBench((_, index) => answers[index] as Response);
  for (const { status } of [...answers]) {
    expect(await runtime.invoke(operations.putThing, { path: { id: '1' }, body: {} })).toMatchObject({ status });
  }
});
