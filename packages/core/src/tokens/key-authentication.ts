import type { Authentication } from '../client/authentication.ts';
import { fitsHeader } from '../client/collect-headers.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { inRealTime } from '../in-real-time.ts';
import { withinLimits } from '../onion/wait.ts';
import { isSandboxCredential } from '../options/is-sandbox-credential.ts';
import { askTextCredential } from './ask-credential.ts';
import type { Credential } from './token-source.ts';

/** A key that goes in a header, as it is. */
export interface KeySource {
  /** The name of the header: `X-Api-Key`. */
  readonly header: string;
  /** Goes before the key: `Basic`. */
  readonly scheme?: string;
  /** The key, or a function asked for it at every attempt, so that it can be rotated. */
  readonly credential: Credential;
  /** The option of the client that it was given as: for the errors. */
  readonly option: string;
}

/**
 * Proves who the client is with a key in a header. Looked at before anything is sent: what would begin another header, a fetch of somebody's own may let pass.
 *
 * @example createRuntime(definition, { baseUrl, authentication: keyAuthentication({ header: 'X-Api-Key', option: 'apiKey', credential: apiKey }) });
 */
export const keyAuthentication = ({ header, scheme, credential, option }: KeySource): Authentication => ({
  sandboxed: isSandboxCredential(credential),
  start: () => ({
    layer: (next) => async (call) => {
      if (call.anonymous === true) return next(call);
      const { provider, headers } = call;
      const key = await withinLimits(call, inRealTime(call.clock, askTextCredential(credential, option, provider)));
      if (!fitsHeader(key))
        throw new ConfigurationError(`${option} holds what no header can carry.`, {
          provider,
          advice: 'Nothing was sent. Give it as the provider did.',
        });
      const value = scheme === undefined ? key : `${scheme} ${key}`;
      return next({ ...call, headers: { ...headers, [header.toLowerCase()]: value } });
    },
  }),
});
