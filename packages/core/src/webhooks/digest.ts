import { InvalidRequestError } from '../errors/input-errors.ts';

const encoder = new TextEncoder();

/** A copy: WebCrypto refuses views of shared memory, and the caller may change the bytes while it works. */
const bytesOf = (data: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof data === 'string' ? encoder.encode(data) : Uint8Array.from(data);

/**
 * SHA-256 by WebCrypto. Text is taken as UTF-8.
 *
 * @example const name = toHex(await sha256(body));
 */
export const sha256 = async (data: string | Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data)));

/**
 * Two lower-case digits a byte.
 *
 * @example toHex(Uint8Array.of(0, 255)); // '00ff'
 */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * HMAC-SHA-256 (RFC 2104) by WebCrypto. Text is taken as UTF-8.
 *
 * @example
 * const signature = toHex(await hmacSha256(secret, body));
 *
 * @throws InvalidRequestError for an empty secret, with which anybody could sign.
 */
export const hmacSha256 = async (secret: string | Uint8Array, message: string | Uint8Array): Promise<Uint8Array> => {
  if (secret.length === 0) {
    throw new InvalidRequestError('The secret of the webhook is empty.', {
      advice: 'Check the environment variable that it comes from.',
    });
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(message)));
};
