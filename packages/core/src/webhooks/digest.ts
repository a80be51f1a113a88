import type { Clock } from '../clock.ts';
import { InvalidRequestError } from '../errors/input-errors.ts';
import { inRealTime } from '../in-real-time.ts';

const encoder = new TextEncoder();

/** A copy: WebCrypto refuses views of shared memory, and the caller may change the bytes while it works. */
const bytesOf = (data: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof data === 'string' ? encoder.encode(data) : Uint8Array.from(data);

const digest = async (data: string | Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data)));

/**
 * SHA-256 by WebCrypto. Text is taken as UTF-8. WebCrypto works on other threads, which takes real time: a virtual clock that is given stands still until then.
 *
 * @example const name = toHex(await sha256(body));
 */
export const sha256 = (data: string | Uint8Array, clock?: Clock): Promise<Uint8Array> =>
  inRealTime(clock, digest(data));

/**
 * Two lower-case digits a byte.
 *
 * @example toHex(Uint8Array.of(0, 255)); // '00ff'
 */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hashes of FIPS 180-4 that WebCrypto has and nobody has broken. */
export type HmacHash = 'SHA-256' | 'SHA-384' | 'SHA-512';

const importKey = async (hash: HmacHash, secret: string | Uint8Array): Promise<CryptoKey> => {
  if (secret.length === 0) {
    throw new InvalidRequestError('The secret of the webhook is empty.', {
      advice: 'Check the environment variable that it comes from.',
    });
  }
  return crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash }, false, ['sign']);
};

const sign = async (key: CryptoKey, message: string | Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(message)));

/**
 * HMAC (RFC 2104) by WebCrypto. Text is taken as UTF-8.
 *
 * @example
 * const signature = toHex(await hmac('SHA-512', secret, body));
 *
 * @throws InvalidRequestError for an empty secret, with which anybody could sign.
 */
export const hmac = async (
  hash: HmacHash,
  secret: string | Uint8Array,
  message: string | Uint8Array,
): Promise<Uint8Array> => sign(await importKey(hash, secret), message);

/** Old secrets are forgotten some time after they were changed. */
const mostKeys = 8;

/**
 * `hmac` for whoever signs often with the same few secrets: a key is made once, and kept.
 *
 * @example
 * const sign = createHmac('SHA-256');
 * const signature = toHex(await sign(secret, body));
 *
 * @throws InvalidRequestError for an empty secret.
 */
export const createHmac = (hash: HmacHash): ((secret: string, message: string | Uint8Array) => Promise<Uint8Array>) => {
  const keys = new Map<string, Promise<CryptoKey>>();
  return async (secret, message) => {
    let key = keys.get(secret);
    if (key === undefined) {
      if (keys.size === mostKeys) keys.clear();
      keys.set(secret, (key = importKey(hash, secret)));
    }
    return sign(await key, message);
  };
};

/**
 * HMAC-SHA-256 (RFC 2104) by WebCrypto. Text is taken as UTF-8.
 *
 * @example
 * const signature = toHex(await hmacSha256(secret, body));
 *
 * @throws InvalidRequestError for an empty secret, with which anybody could sign.
 */
export const hmacSha256 = (secret: string | Uint8Array, message: string | Uint8Array): Promise<Uint8Array> =>
  hmac('SHA-256', secret, message);
