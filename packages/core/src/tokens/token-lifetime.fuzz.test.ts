import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { holdToken, readLifetimeMs } from './token-lifetime.ts';

const dayMs = 86_400_000;
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e-320, 1e308));
const text = fc.oneof(
  fc.nat().map(String),
  fc.tuple(fc.nat(), fc.nat()).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '',
    ' ',
    ' 60 ',
    '1e3',
    '0x10',
    '-5',
    '+5',
    'Infinity',
    'NaN',
    '1_000',
    '60s',
    '\u0661',
    '.5',
    '5.',
    '9'.repeat(400),
  ),
  fc.string(),
);

fuzz(
  'readLifetimeMs gives a lifetime above nothing and of a day at most, or the default, whatever expires_in is',
  fc.oneof({ weight: 2, arbitrary: number }, { weight: 2, arbitrary: text }, fc.anything()),
  (expiresIn) => {
    const lifetime = readLifetimeMs(expiresIn, 1_234);
    const isNumber =
      typeof expiresIn === 'number' || (typeof expiresIn === 'string' && /^[\d.]+$/.test(expiresIn.trim()));
    const seconds = isNumber && !/^\.|\.$|\..*\./.test(String(expiresIn).trim()) ? Number(expiresIn) : NaN;
    expect(lifetime).toBe(seconds > 0 ? Math.min(seconds * 1_000, dayMs) : 1_234);
    const { expiresAt, refreshFrom, refreshBy } = holdToken('t', 5_000 + lifetime, 5_000);
    expect([5_000, refreshFrom, refreshBy, expiresAt]).toEqual(
      [5_000, refreshFrom, refreshBy, expiresAt].toSorted((a, b) => a - b),
    );
    return lifetime === 1_234 ? 'the default' : lifetime === dayMs ? 'a day' : 'as told';
  },
  { runs: 300, reaches: ['the default', 'a day', 'as told'] },
);
