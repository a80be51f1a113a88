import { expect, test } from 'vitest';

import { serializeQuery } from './serialize-query.ts';

const refuse = (what: string): never => {
  throw new Error(what);
};

test('null and undefined are left out, lists are repeated, everything is encoded', () => {
  expect(
    serializeQuery({ a: ['x', 'y'], n: null, u: undefined, 'b&': 'ü=', t: true, z: 0, e: '', none: [] }, refuse),
  ).toBe('?a=x&a=y&b%26=%C3%BC%3D&t=true&z=0&e=');
  expect(serializeQuery({ a: null }, refuse)).toBe('');
  expect(serializeQuery(undefined, refuse)).toBe('');
});

test.each([[new Date(0)], [{ k: 1 }], [Number.NaN], [() => 1], [Symbol('x')], [['a', {}]], ['\ud800']])(
  'what has no one spelling is refused by name',
  (value) => {
    expect(() => serializeQuery({ status: value }, refuse)).toThrow('query parameter status');
  },
);
