import { createHash, createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { hmacSha256, sha256 } from './hmac-sha256.ts';

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);

test("gives what Node's own gives, for every length around a block and for long ones", () => {
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 70_000]) {
    expect(sha256(bytes(length))).toEqual(new Uint8Array(createHash('sha256').update(bytes(length)).digest()));
  }
});

test('gives the HMAC that Node gives, for keys shorter than, as long as and longer than a block', () => {
  for (const length of [0, 1, 32, 63, 64, 65, 200]) {
    const expected = new Uint8Array(createHmac('sha256', bytes(length)).update(bytes(77)).digest());
    expect(hmacSha256(bytes(length), bytes(77))).toEqual(expected);
  }
});
