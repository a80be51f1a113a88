import type { Random } from '../random.ts';

const base64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A token in the form of a JWT. Its signature is made up: a client cannot check it, and the sandbox knows its own tokens. */
export const madeUpJwt = (header: object, claims: object, random: Random): string =>
  [JSON.stringify(header), JSON.stringify(claims)]
    .map(base64Url)
    .concat(base64Url(random.hex(32)))
    .join('.');
