import fc from 'fast-check';
import { expect, it } from 'vitest';

import { decodeBase64, decodeHex } from './decode.ts';

it('reads hexadecimal of either case', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.boolean(), (bytes, upper) => {
      const text = Buffer.from(bytes).toString('hex');
      expect(decodeHex(upper ? text.toUpperCase() : text)).toEqual(bytes);
    }),
  );
});

it('reads base64 of both alphabets, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      for (const form of [text, text.replace(/=+$/, ''), Buffer.from(bytes).toString('base64url')]) {
        expect(decodeBase64(form)).toEqual(bytes);
      }
    }),
  );
});

it.each(['0', 'abc', '0g', ' 00', '00\n', '0x00', 'é0'])('refuses %j as hexadecimal', (text) => {
  expect(decodeHex(text)).toBeUndefined();
});

it.each(['a', 'YQ===', 'Y=Q=', ' YQ==', 'YQ==\n', 'YQ!=', 'é', '='])('refuses %j as base64', (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (value) => {
      for (const decode of [decodeHex, decodeBase64]) {
        const bytes = decode(value as string);
        expect(bytes === undefined || bytes instanceof Uint8Array).toBe(true);
      }
    }),
  );
});
