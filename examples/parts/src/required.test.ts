import { expect, it } from 'vitest';

import { portFrom, required } from './required.ts';

it('names all that is missing at once, and no value', () => {
  const read = (advice?: string) => required({ ID: 'my-id', KEY: '' }, ['ID', 'KEY', 'URL'], advice);
  expect(() => read()).toThrow(/^Set KEY, URL: see the README of this example\.$/);
  expect(() => read('ask for them.')).toThrow(/^Set KEY, URL: ask for them\.$/);
  expect(required({ ID: 'my-id', OTHER: '1' }, ['ID'])).toEqual({ ID: 'my-id' });
});

it('reads a port, and takes the other one for none', () => {
  expect(portFrom({ PORT: '8081' }, 'PORT', 8080)).toBe(8081);
  expect(portFrom({ PORT: '0' }, 'PORT', 8080)).toBe(0);
  expect(portFrom({}, 'PORT', 8080)).toBe(8080);
  expect(portFrom({ PORT: '' }, 'PORT', 8080)).toBe(8080);
  for (const PORT of ['http', '-1', '65536', '1.5'])
    expect(() => portFrom({ PORT }, 'PORT', 8080)).toThrow('PORT is no port');
});
