import type { Authentication } from '../client/authentication.ts';
import { authenticateWithToken } from '../onion/authenticate-with-token.ts';
import { isSandboxCredential } from '../options/is-sandbox-credential.ts';
import type { ProviderDefinition } from '../provider.ts';
import { createTokenCache } from './token-cache.ts';
import type { TokenSource } from './token-source.ts';

/** A passing failure passes at the token endpoint too. What is final for the API, a daily limit for one, says nothing about plain OAuth. */
const tokenVerdict =
  ({ classify }: ProviderDefinition): ProviderDefinition['classify'] =>
  (reply, operation) => {
    const verdict = classify(reply, operation);
    return verdict.kind === 'transient' ? verdict : { kind: 'unknown' };
  };

/**
 * Proves who the client is with OAuth tokens (client credentials), one for each scope.
 *
 * @example createRuntime(definition, { baseUrl, authentication: tokenAuthentication({ tokenUrl, clientId, clientSecret }) });
 */
export const tokenAuthentication = (source: TokenSource): Authentication => ({
  sandboxed: isSandboxCredential(source.clientId),
  start: ({ definition, sendPlain, ...limits }) => {
    const send = sendPlain(tokenVerdict(definition));
    const tokens = createTokenCache({ definition, source, send, ...limits });
    return { layer: authenticateWithToken(tokens), peek: (scope) => tokens.peek(scope) };
  },
});
