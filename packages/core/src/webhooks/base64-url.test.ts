import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeBase64Url, encodeBase64Url } from './base64-url.ts';

describe('base64url', () => {
  it('gives back any bytes, and agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it('reads no text but the one that it would write itself', () => {
    const near = fc.string({ unit: fc.constantFrom('A', 'B', 'Q', 'g', '-', '_', '+', '/', '=', '\n', 'é') });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const bytes = decodeBase64Url(text);
        if (bytes !== undefined) expect(encodeBase64Url(bytes)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
    for (const text of ['QQ==', 'QR', 'Q', 'QUE=', 'QUF', 'a b', 'QQ\n', '+/+/'])
      expect(decodeBase64Url(text)).toBeUndefined();
    expect(decodeBase64Url(7 as never)).toBeUndefined();
  });
});
