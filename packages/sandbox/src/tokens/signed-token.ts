import { hmacSha256 } from '../hmac-sha256.ts';
import { isJsonObject, parseJson, type Json, type JsonObject } from '../json.ts';
import { base64Url, fromBase64Url } from './base64-url.ts';
import { sameText } from './same-text.ts';

const encoder = new TextEncoder();

const signatureOf = (signed: string, key: Uint8Array): string => base64Url(hmacSha256(key, encoder.encode(signed)));

/** A JWT, signed by HMAC-SHA256 (RFC 7515, `HS256`). */
export const signedToken = (claims: Json, key: Uint8Array): string => {
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => base64Url(encoder.encode(JSON.stringify(part))))
    .join('.');
  return `${signed}.${signatureOf(signed, key)}`;
};

const objectIn = (part: string): JsonObject | undefined => {
  const bytes = fromBase64Url(part);
  const value = bytes && parseJson(new TextDecoder().decode(bytes));
  return isJsonObject(value) ? value : undefined;
};

/**
 * The claims of a JWT that was signed with this key, or `undefined`. Only HS256 counts, whatever the token says of itself, and extensions
 * that must be understood (`crit`) are not. When it expires is for the caller to check.
 */
export const readSignedToken = (token: string, key: Uint8Array): JsonObject | undefined => {
  const [header = '', claims = '', signature = '', ...more] = token.split('.');
  const says = objectIn(header);
  if (more.length > 0 || says?.['alg'] !== 'HS256' || says['crit'] !== undefined) return undefined;
  // As text: the same bytes can be written in several ways, and only ours is good.
  return sameText(signature, signatureOf(`${header}.${claims}`, key)) ? objectIn(claims) : undefined;
};
