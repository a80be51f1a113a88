import { askRotatingCredential, checkRotatingCredential } from '@bgc/core/webhooks';
import type { RotatingCredential, RotatingCredentialRule } from '@bgc/core/webhooks';

import { refuseOption } from '../refuse-option.ts';
import type { SignatureTerms } from '../signature/judge-signature.ts';
import type { SignatureMethod } from '../signature/signature-method.ts';
import { readSignatureTerms } from '../signature/signature-terms.ts';

/** What is taken for genuine. */
export interface AttestrTrustOptions {
  /**
   * The token of the webhook, from the dashboard: what comes after `Basic` in the `Authorization` header, compared as it is. It is neither the auth token of
   * the app nor of necessity base64 of a name and a password. Several while it is changed, or for several webhooks.
   */
  readonly webhookToken: RotatingCredential;
  /** Of the app, as of the client. Several while it is rotated. Without one no output is verified. */
  readonly clientSecret?: RotatingCredential;
  /** How a signature is made: HMAC with `'SHA-256'` unless told. A function gives the text that Attestr would have sent. */
  readonly signatureMethod?: SignatureMethod;
  /**
   * Refuse a delivery whose signature does not fit, instead of handing it over without its output. One that has no signature (of a request that failed or was
   * archived, and of `factx.query`) is let in all the same, unverified. Needs `clientSecret`.
   */
  readonly requireSignature?: boolean;
}

/** The secrets are asked for at each delivery. */
export interface TrustTerms {
  readonly tokens: () => Promise<readonly string[]>;
  readonly signature: () => Promise<SignatureTerms>;
  readonly requireSignature: boolean;
}

/** What a header can carry: RFC 9110 section 5.5, without what is not ASCII. */
const isToken = (token: unknown): boolean =>
  typeof token === 'string' && /^[!-~](?:[ -~]*[!-~])?$/.test(token) && !/^basic /i.test(token);

const webhookTokenRule: RotatingCredentialRule = {
  provider: 'attestr',
  option: 'webhookToken',
  test: isToken,
  advice:
    'Give the token of the webhook as the dashboard shows it, without the word Basic before it; a function that returns it; or a list of those.',
};

/** Throws a `ConfigurationError` that names the first wrong option and never shows one: an unset environment variable must not end as an open door. */
export const readTrustTerms = (options: AttestrTrustOptions): TrustTerms => {
  checkRotatingCredential(options?.webhookToken, webhookTokenRule);
  const { webhookToken, requireSignature = false } = options;
  const signature = readSignatureTerms(options);
  if (requireSignature && signature === undefined)
    refuseOption('requireSignature', 'It needs clientSecret, without which no signature fits.');
  return {
    tokens: () => askRotatingCredential(webhookToken, webhookTokenRule),
    signature: signature ?? (async () => ({ clientSecrets: [] })),
    requireSignature,
  };
};
