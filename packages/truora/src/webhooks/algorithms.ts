import { ConfigurationError } from '@bgc/core';
import type { HmacHash } from '@bgc/core/webhooks';

/** RFC 7518 section 3.2. No other can be allowed: Truora's `signing_key` is an "HMAC key". */
export type WebhookAlgorithm = 'HS256' | 'HS384' | 'HS512';

export const hashes: Readonly<Record<WebhookAlgorithm, HmacHash>> = {
  HS256: 'SHA-256',
  HS384: 'SHA-384',
  HS512: 'SHA-512',
};

export const isAlgorithm = (name: unknown): name is WebhookAlgorithm =>
  typeof name === 'string' && Object.hasOwn(hashes, name);

/** Throws a `ConfigurationError` for what is no list of algorithms. */
export const readAlgorithms = (given: readonly WebhookAlgorithm[] = ['HS256']): readonly WebhookAlgorithm[] => {
  if (Array.isArray(given) && given.length > 0 && given.every(isAlgorithm)) return given;
  throw new ConfigurationError('the option algorithms is wrong.', {
    provider: 'truora',
    advice: `Give a list of ${Object.keys(hashes).join(', ')}, or leave it out for HS256.`,
  });
};
