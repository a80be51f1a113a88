import { isInvalidRequestError } from '@bgc/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { deriveIdempotencyKey } from './derive-idempotency-key.ts';
import { checkIdempotencyKey, createKeyMaker } from './idempotency-key.ts';

test('the same parts give the same key, in every version', async () => {
  // printf '["tenant-218","12345","screening"]' | sha256sum
  const key = 'f274a1615dbc32eaed3fccb5e62f39d3740cd9743801099eaadfb41a8f02bc43';
  expect(await deriveIdempotencyKey('tenant-218', '12345', 'screening')).toBe(key);
});

test('other parts give another key, however they are joined', async () => {
  const part = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(parts, parts, async (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect((await deriveIdempotencyKey(...one)) === (await deriveIdempotencyKey(...other))).toBe(same);
    }),
  );
  const keys = await Promise.all([
    deriveIdempotencyKey('a', 'bc'),
    deriveIdempotencyKey('ab', 'c'),
    deriveIdempotencyKey('abc'),
    deriveIdempotencyKey('a","bc'),
    deriveIdempotencyKey('\ud800'),
    deriveIdempotencyKey('\udbff'),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([[[]], [['']], [['a', '']], [['a', undefined]], [[7]]])('a missing part is refused: %j', async (parts) => {
  const derive = deriveIdempotencyKey as (...given: unknown[]) => Promise<string>;
  const error: unknown = await derive(...parts).catch((thrown: unknown) => thrown);
  expect(error).toSatisfy(isInvalidRequestError);
});

test('two keys are never the same, with a random that stands still, too', () => {
  const clock = { now: () => 1_767_603_600_000.5, schedule: () => () => undefined };
  const make = createKeyMaker(() => 0.5, clock);
  const keys = Array.from({ length: 1_000 }, make);
  expect(new Set(keys).size).toBe(1_000);
  expect(keys[0]).toMatch(/^[\w-]{40,60}$/);
});

test.each(['', ' ', undefined, null, 7])('%j is no key', (key) => {
  expect(() => checkIdempotencyKey(key)).toThrow(/idempotency key is no text, or empty/);
});
