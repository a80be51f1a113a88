import { hmacSha256 } from '../../hmac-sha256.ts';
import type { Json } from '../../json.ts';

const encoder = new TextEncoder();

const base64Url = (bytes: Uint8Array): string => {
  let letters = '';
  // In slices: a call takes only so many arguments.
  for (let start = 0; start < bytes.byteLength; start += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** A key of hexadecimal digits as the text that it is, or as the bytes that they mean. Which of them Truora takes, nobody documents. */
export const keyBytes = (signingKey: string, form: 'text' | 'hex'): Uint8Array =>
  form === 'text'
    ? encoder.encode(signingKey)
    : Uint8Array.from(signingKey.match(/[0-9a-f]{2}/gi) ?? [], (digits) => Number.parseInt(digits, 16));

/** A JWT, signed by HMAC-SHA256: "Events are received in an array as a JWT and are decoded using the signing key". */
export const signedToken = (claims: Json, key: Uint8Array): string => {
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => base64Url(encoder.encode(JSON.stringify(part))))
    .join('.');
  return `${signed}.${base64Url(hmacSha256(key, encoder.encode(signed)))}`;
};
