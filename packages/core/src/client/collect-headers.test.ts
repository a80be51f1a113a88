import { expect, test } from 'vitest';

import { collectHeaders } from './collect-headers.ts';

const refuse = (what: string): never => {
  throw new Error(what);
};
const collect = (given: Record<string, unknown>): Record<string, string> => {
  const headers: Record<string, string> = { accept: 'x' };
  collectHeaders(headers, given, refuse);
  return headers;
};

test('names become lower-case, later ones win, absent ones are left out', () => {
  expect(collect({ Accept: 'y', 'X-A': 'é', none: undefined })).toEqual({ accept: 'y', 'x-a': 'é' });
});

test.each(['a\r\nb: c', 'a\nb', 'a\u0000', '漢', 7, ['a']])('%j is no header value, and is not shown', (value) => {
  expect(() => collect({ 'x-a': value })).toThrow(/^the header x-a is no text that a header can carry\.$/);
});

test('a name with a line break is refused, and not shown', () => {
  expect(() => collect({ 'x\r\ncanary': 'a' })).toThrow(/^a header name is not one\.$/);
});
