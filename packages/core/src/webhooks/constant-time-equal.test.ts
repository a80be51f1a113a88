import fc from 'fast-check';
import { expect, it } from 'vitest';

import { constantTimeEqual } from './constant-time-equal.ts';

const secret = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array());
const bytesOf = (value: string | Uint8Array): Buffer =>
  Buffer.from(typeof value === 'string' ? new TextEncoder().encode(value) : value);

it('is true for the same bytes and false for others, of whatever lengths and kinds', async () => {
  await fc.assert(
    fc.asyncProperty(secret, secret, async (left, right) => {
      expect(await constantTimeEqual(left, right)).toBe(bytesOf(left).equals(bytesOf(right)));
      expect(await constantTimeEqual(left, bytesOf(left))).toBe(true);
      expect(await constantTimeEqual(left, Buffer.concat([bytesOf(left), Buffer.from([0])]))).toBe(false);
    }),
  );
});

it('looks at every byte: no two of some thousand values are taken for the same, though their digests share bytes', async () => {
  const equal = await Promise.all(Array.from({ length: 3_000 }, (_, index) => constantTimeEqual('0', `${index}`)));
  expect(equal.flatMap((same, index) => (same ? [index] : []))).toEqual([0]);
});

it('never throws, and what is neither text nor bytes equals nothing, itself included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (value) => {
      const comparable = typeof value === 'string' || value instanceof Uint8Array;
      expect(await constantTimeEqual(value as string, value as string)).toBe(comparable);
    }),
  );
});
