import { checkOptions, fitsPath } from '@bgc/core';
import type { ClientOptions, Credential, OptionRules } from '@bgc/core';
import type { RotatingCredential } from '@bgc/core/webhooks';

import { refuseOption } from './refuse-option.ts';
import type { SignatureMethod } from './signature/signature-method.ts';

/** What `createAttestrClient` takes: the credentials of one app of the Attestr dashboard, beside the options of every client. */
export interface AttestrClientOptions extends ClientOptions {
  /** The ready-made token of the dashboard's app, used as it is: `Authorization: Basic <token>`. */
  readonly authToken: Credential;
  /** The client secret of the app, which signs results; several while it is rotated. It is shown once, when the app is registered. */
  readonly clientSecret?: RotatingCredential;
  /** How a signature is made, where it is not HMAC-SHA-256 of the output as it was received. */
  readonly signatureMethod?: SignatureMethod;
  /** The version in the paths: `v1` unless told. */
  readonly version?: string;
  /**
   * The path of a media file, with `{mediaId}` in it: `/api/{version}/public/media/{mediaId}` unless told, which is assumed, as Attestr's page cannot be
   * found.
   */
  readonly mediaStreamPath?: string;
  /** Instead of `https://api.attestr.com`. */
  readonly baseUrl?: string;
}

const rules: OptionRules = {
  provider: 'attestr',
  known: {
    authToken: 'credential!',
    clientSecret: 'any',
    signatureMethod: 'any',
    version: 'string',
    mediaStreamPath: 'string',
  },
  secrets: ['authToken', 'clientSecret'],
  realHosts: ['.attestr.com'],
};

/** Throws a `ConfigurationError` that names the first wrong option. Those of the signature are looked at where they are read. */
export const checkAttestrOptions = (options: AttestrClientOptions): void => {
  checkOptions(options, rules);
  const { authToken, version = 'v1', mediaStreamPath } = options;
  if (typeof authToken === 'string' && /^basic\s/i.test(authToken))
    refuseOption('authToken', 'Give the token alone, without the word Basic before it.');
  if (!fitsPath(version)) refuseOption('version', "Give a part of a path, such as 'v1'.");
  if (mediaStreamPath !== undefined && !(mediaStreamPath.startsWith('/') && mediaStreamPath.includes('{mediaId}')))
    refuseOption('mediaStreamPath', 'Give a path that begins with / and has {mediaId} in it.');
};
