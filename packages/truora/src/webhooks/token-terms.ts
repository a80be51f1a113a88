import { ConfigurationError, systemClock } from '@bgc/core';
import type { Clock } from '@bgc/core';
import type { RotatingCredential } from '@bgc/core/webhooks';

import { readAlgorithms } from './algorithms.ts';
import type { WebhookAlgorithm } from './algorithms.ts';
import { signingKeysFrom } from './signing-keys.ts';
import type { HmacKey, KeyForm } from './signing-keys.ts';

/** What is taken for genuine. */
export interface TokenOptions {
  /**
   * The `signing_key` of each hook that sends here: from the answer that created the hook, or from the dashboard where the hook was made there. As text, or as a
   * function that is asked at each delivery; several in a list, also while a hook is replaced by another.
   */
  readonly signingKey: RotatingCredential;
  /**
   * Whether a key is text or hexadecimal. Truora does not say: unless told, a key fits as text, or, where it is hexadecimal, as the bytes that it stands
   * for.
   */
  readonly keyForm?: KeyForm;
  /** `['HS256']` unless told. Truora does not name the algorithm (`assumed`). */
  readonly algorithms?: readonly WebhookAlgorithm[];
  /** The `iss` to insist on. Any will do unless told: that it is `Truora` is known from one example only. */
  readonly issuer?: string;
  /**
   * Milliseconds since `iat` after which a delivery is refused, as is one without `iat`. No limit unless told: whether a repeated delivery is signed anew is
   * not documented. What was handled is not handled again either way.
   */
  readonly maxAgeMs?: number;
  /** Milliseconds by which Truora's clock may differ: 60 000 unless told. */
  readonly clockSkewMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
}

export interface TokenTerms {
  readonly keys: () => Promise<readonly HmacKey[]>;
  readonly algorithms: readonly WebhookAlgorithm[];
  readonly issuer: string | undefined;
  readonly maxAgeMs: number;
  readonly clockSkewMs: number;
  readonly clock: Clock;
}

const milliseconds = (name: string, value: number | undefined, otherwise: number): number => {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && value >= 0) return value;
  throw new ConfigurationError(`the option ${name} is wrong.`, {
    provider: 'truora',
    advice: 'Give milliseconds, 0 or more.',
  });
};

/** Throws a `ConfigurationError` that names the first wrong option. */
export const readTokenTerms = (options: TokenOptions): TokenTerms => ({
  keys: signingKeysFrom(options?.signingKey, options?.keyForm),
  algorithms: readAlgorithms(options.algorithms),
  issuer: options.issuer,
  maxAgeMs: milliseconds('maxAgeMs', options.maxAgeMs, Infinity),
  clockSkewMs: milliseconds('clockSkewMs', options.clockSkewMs, 60_000),
  clock: options.clock ?? systemClock,
});
