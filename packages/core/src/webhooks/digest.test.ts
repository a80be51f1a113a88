import { describe, expect, it, vi } from 'vitest';

import { createHmac, hmac, hmacSha256, sha256, toHex } from './digest.ts';

/** https://www.rfc-editor.org/rfc/rfc4231 section 4, test cases 1, 2, 4 and 6. */
const vectors: readonly (readonly [Uint8Array | string, Uint8Array | string, string])[] = [
  [new Uint8Array(20).fill(0x0b), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  [
    Uint8Array.from({ length: 25 }, (_, index) => index + 1),
    new Uint8Array(50).fill(0xcd),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    new Uint8Array(131).fill(0xaa),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
];

describe('hmacSha256', () => {
  it.each(vectors)('agrees with RFC 4231 (%#)', async (secret, message, expected) => {
    expect(toHex(await hmacSha256(secret, message))).toBe(expected);
  });

  it('refuses an empty secret, with which anybody could sign', async () => {
    for (const secret of ['', new Uint8Array()]) {
      await expect(hmacSha256(secret, 'message')).rejects.toMatchObject({ name: 'InvalidRequestError' });
    }
  });
});

it('signs with a key that is kept as with one that is made, for more secrets than are kept', async () => {
  const sign = createHmac('SHA-512');
  const secrets = Array.from({ length: 10 }, (_, index) => `secret-${index}`);
  for (const secret of [...secrets, ...secrets])
    expect(await sign(secret, 'message')).toEqual(await hmac('SHA-512', secret, 'message'));
  await expect(sign('', 'message')).rejects.toMatchObject({ name: 'InvalidRequestError' });
});

it('hashes as FIPS 180-4 says', async () => {
  expect(toHex(await sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(toHex(await sha256(new Uint8Array()))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

it('tells a clock of a hash, which takes real time, in which a virtual one has to stand still', async () => {
  const hold = vi.fn<(work: PromiseLike<unknown>, patienceMs: number) => void>();
  const hash = sha256('message', { now: () => 0, schedule: () => () => undefined, hold });
  expect(hold).toHaveBeenCalledExactlyOnceWith(hash, 1_000);
  expect(await hash).toEqual(await sha256('message'));
});
