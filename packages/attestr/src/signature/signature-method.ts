import { createHmac, toHex } from '@bgc/core/webhooks';
import type { HmacHash } from '@bgc/core/webhooks';

type Sign = (output: Uint8Array, clientSecret: string) => string | Promise<string>;

/**
 * How `signature` comes from the bytes of `output` and the client secret: HMAC with a hash, or a function of yours that gives the text which Attestr
 * would have sent.
 */
export type SignatureMethod = HmacHash | Sign;

const hashes: readonly unknown[] = ['SHA-256', 'SHA-384', 'SHA-512', undefined] satisfies (HmacHash | undefined)[];

/** Left out, it is the default. */
export const isSignatureMethod = (given: unknown): boolean => hashes.includes(given) || typeof given === 'function';

/** `SHA-256` unless told: the published signature has 64 hexadecimal digits. Made once for many: it keeps the keys of secrets. */
export const signWith = (method: SignatureMethod = 'SHA-256'): Sign => {
  if (typeof method === 'function') return method;
  const sign = createHmac(method);
  return async (output, secret) => toHex(await sign(secret, output));
};
