import type { Random } from '../random.ts';
import { base64Url } from './base64-url.ts';

const encoder = new TextEncoder();

/** A token in the form of a JWT. Its signature is made up: a client cannot check it, and the sandbox knows its own tokens. */
export const madeUpJwt = (header: object, claims: object, random: Random): string =>
  [JSON.stringify(header), JSON.stringify(claims), random.hex(32)]
    .map((part) => base64Url(encoder.encode(part)))
    .join('.');
