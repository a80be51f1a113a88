import { expect, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { fillPath } from './fill-path.ts';
import { createBench, failureOf, json, operations } from './runtime.fixture.ts';

const refuse = (what: string): never => {
  throw new Error(what);
};

test.each([
  [{ id: 'a b' }, '/things/a%20b'],
  [{ id: 42 }, '/things/42'],
  [{ id: 'ü?#&=' }, '/things/%C3%BC%3F%23%26%3D'],
  [{ id: 'a.b' }, '/things/a.b'],
  [{ id: '...' }, '/things/...'],
  [{ id: '100%' }, '/things/100%25'],
])('%j fills the template', (parameters, expected) => {
  expect(fillPath('/things/{id}', parameters, refuse)).toBe(expected);
});

test.each<[unknown]>([
  [undefined],
  [null],
  [''],
  [' '],
  ['.'],
  ['..'],
  [' .. '],
  ['%2e%2e'],
  ['%2E.'],
  ['%252e%252e'],
  ['%25252e%25252e'],
  ['a/b'],
  ['../admin'],
  ['a%2fb'],
  ['a\\b'],
  ['%5c'],
  ['a\nb'],
  ['a\u0000'],
  ['\u007f'],
  ['\ud800'],
  [1.5],
  [Number.NaN],
  [true],
  [['a']],
  [{}],
])('%j is refused by name, and nothing is sent', async (id) => {
  const { runtime, sent, tokenRequests } = createBench(() => json({}));
  const failure = await failureOf(runtime.invoke(operations.getThing, { path: { id: id as string } }));
  expect(failure).toSatisfy(isInvalidRequestError);
  expect(failure).toMatchObject({ message: expect.stringContaining('path parameter id') });
  expect([sent, tokenRequests]).toEqual([[], []]);
});

test('a parameter is not taken from the prototype', () => {
  expect(() => fillPath('/{toString}', {}, refuse)).toThrow('missing');
});
