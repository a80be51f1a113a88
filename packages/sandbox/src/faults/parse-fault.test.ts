import { expect, test } from 'vitest';

import { parseFault } from './parse-fault.ts';

test('reads the kind, the operation and the settings', () => {
  expect(parseFault('reset')).toEqual({ kind: 'reset' });
  expect(parseFault('applied-late@update:ms=5000,probability=0.1,tenant=218,ending=reset')).toEqual({
    kind: 'applied-late',
    operation: 'update',
    ms: 5000,
    probability: 0.1,
    tenant: '218',
    ending: 'reset',
  });
});

test('an address keeps what stands in it', () => {
  expect(parseFault('redirect:location=https://example.org:8443/?a=b')).toEqual({
    kind: 'redirect',
    location: 'https://example.org:8443/?a=b',
  });
});

test('names what it does not understand, and the choices', () => {
  expect(() => parseFault('explode')).toThrow(/'explode' is no fault.*applied-late/);
  expect(() => parseFault('reset@foo')).toThrow(/no operation 'foo'.*provider, too \(pageup, sterling, /);
  expect(() => parseFault('reset@foo:provider=pageup')).toThrow(/no operation 'foo'.*token, list, update, resume/);
  expect(() => parseFault('reset:often')).toThrow(/'often' must be written name=value/);
  expect(() => parseFault('latency')).toThrow(/say how long/);
});
