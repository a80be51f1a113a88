import { askRotatingCredential, checkRotatingCredential } from '@bgc/core/webhooks';
import type { RotatingCredential, RotatingCredentialRule } from '@bgc/core/webhooks';

import { refuseOption } from '../refuse-option.ts';
import type { SignatureTerms } from './judge-signature.ts';
import { isSignatureMethod, signWith } from './signature-method.ts';
import type { SignatureMethod } from './signature-method.ts';

export interface SignatureOptions {
  readonly clientSecret?: RotatingCredential | undefined;
  readonly signatureMethod?: SignatureMethod | undefined;
}

const clientSecretRule: RotatingCredentialRule = {
  provider: 'attestr',
  option: 'clientSecret',
  test: (secret) => typeof secret === 'string' && secret.trim() !== '',
  advice: 'Give the client secret of the app, a function that returns it, or a list of those; or leave it out.',
};

/**
 * What signatures are judged by; the secrets are asked for each time. `undefined` without any: nothing can be judged. Throws a `ConfigurationError` that names
 * the wrong option, and never shows what it holds.
 */
export const readSignatureTerms = ({
  clientSecret,
  signatureMethod,
}: SignatureOptions): (() => Promise<SignatureTerms>) | undefined => {
  if (!isSignatureMethod(signatureMethod))
    refuseOption('signatureMethod', "Give 'SHA-256', 'SHA-384', 'SHA-512' or a function.");
  if (clientSecret === undefined) return undefined;
  checkRotatingCredential(clientSecret, clientSecretRule);
  const method = signWith(signatureMethod);
  return async () => ({ clientSecrets: await askRotatingCredential(clientSecret, clientSecretRule), method });
};
