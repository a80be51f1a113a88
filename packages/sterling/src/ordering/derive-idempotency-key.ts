import { InvalidRequestError } from '@bgc/core';

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The same parts always give the same key, and other parts another one: so that an order made anew after a crash is the same order. The parts are joined so
 * that `('a', 'bc')` and `('ab', 'c')` differ, and hashed (SHA-256, 64 hexadecimal digits): nothing of them can be read from the key.
 *
 * Take what names the piece of work for good: tenant, id of the order in your system, purpose. A second screening of the same candidate needs another key.
 *
 * @example
 * const idempotencyKey = await deriveIdempotencyKey('tenant-218', order.id, 'screening');
 * await sterling.screenings.create(body, { idempotencyKey });
 *
 * @throws InvalidRequestError without parts, or when one is no text or empty: a missing id would make all orders one.
 */
export const deriveIdempotencyKey = async (...parts: readonly string[]): Promise<string> => {
  const given: readonly unknown[] = parts;
  if (given.length === 0 || given.some((part) => typeof part !== 'string' || part === '')) {
    throw new InvalidRequestError('A part of the idempotency key is missing, no text, or empty.', {
      provider: 'sterling',
      advice: 'Give at least one part, and each as text that is not empty: a tenant, the id of an order, a purpose.',
    });
  }
  // As JSON: unambiguous, and half a surrogate pair is written out, where UTF-8 alone would make all such halves one.
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};
