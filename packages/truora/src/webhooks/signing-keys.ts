import { ConfigurationError } from '@bgc/core';
import { askRotatingCredential, checkRotatingCredential, decodeHex } from '@bgc/core/webhooks';
import type { RotatingCredential } from '@bgc/core/webhooks';

/**
 * What a `signing_key` is to HMAC. `text`: the bytes of the text, as `openssl dgst -hmac` takes it. `hex`: the bytes that its hexadecimal digits stand for.
 * `text-then-hex`: whichever of the two fits.
 */
export type KeyForm = 'text' | 'hex' | 'text-then-hex';

const keyForms: readonly string[] = ['text', 'hex', 'text-then-hex'] satisfies readonly KeyForm[];

export type HmacKey = string | Uint8Array;

const formsOf = (key: string, form: KeyForm): readonly HmacKey[] => {
  const bytes = form === 'text' ? undefined : decodeHex(key);
  return bytes === undefined ? [key] : form === 'hex' ? [bytes] : [key, bytes];
};

/**
 * All keys in all their forms, as they are when it is called. Throws a `ConfigurationError`, which never shows one: an unset environment variable must not end as an
 * open door.
 */
export const signingKeysFrom = (
  given: RotatingCredential,
  keyForm: KeyForm = 'text-then-hex',
): (() => Promise<readonly HmacKey[]>) => {
  if (!keyForms.includes(keyForm))
    throw new ConfigurationError('the option keyForm is wrong.', {
      provider: 'truora',
      advice: `Give one of ${keyForms.join(', ')}.`,
    });
  const rule = {
    provider: 'truora',
    option: 'signingKey',
    test: (key: unknown) =>
      typeof key === 'string' && /^\S(?:.*\S)?$/s.test(key) && (keyForm !== 'hex' || decodeHex(key) !== undefined),
    advice:
      "Give the `signing_key` of the hook as text without space around it (hexadecimal, where keyForm is 'hex'), a function that returns it, or a list of those.",
  };
  checkRotatingCredential(given, rule);
  return async () => (await askRotatingCredential(given, rule)).flatMap((key) => formsOf(key, keyForm));
};
