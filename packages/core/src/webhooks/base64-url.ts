import { decodeBase64 } from './decode.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const wellFormed = /^[\w-]*$/;

/** By how many characters follow the last group of four: the bits of the last one that must be zero. */
const unusedBits: readonly (number | undefined)[] = [0, undefined, 0b1111, 0b11];

/**
 * Base64url as RFC 7515 section 2 has it, and nothing else: no padding, no other alphabet, no white space, and one spelling only for the same bytes.
 * `undefined` for anything else. Never throws.
 *
 * @example decodeBase64Url('eyJhbGciOiJIUzI1NiJ9');
 */
export const decodeBase64Url = (text: string): Uint8Array | undefined => {
  if (typeof text !== 'string' || !wellFormed.test(text)) return undefined;
  const unused = unusedBits[text.length % 4];
  if (unused === undefined || (alphabet.indexOf(text.at(-1) ?? 'A') & unused) !== 0) return undefined;
  return decodeBase64(text);
};

/**
 * Bytes, or text as UTF-8, as base64url without padding (RFC 7515 section 2).
 *
 * @example encodeBase64Url('{"alg":"HS256"}'); // 'eyJhbGciOiJIUzI1NiJ9'
 */
export const encodeBase64Url = (data: string | Uint8Array): string => {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
};
