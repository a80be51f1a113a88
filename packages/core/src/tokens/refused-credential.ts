import type { AuthenticationError } from '../errors/api-errors.ts';
import { statusError } from '../errors/status-error.ts';
import type { BgcError } from '../errors/bgc-error.ts';

/** After a failed token request. */
export const coolDownMs = 5_000;

interface Credential {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the token endpoint refused. Never shown: it is kept to be compared, until a token is had. */
export interface RefusedCredential extends Credential {
  readonly error: AuthenticationError;
  readonly until: number;
}

/**
 * The same refusal again, without asking: a wrong secret in a busy worker must not become a token request a call. Other credentials are tried
 * at once.
 */
export const stillRefused = (
  { clientId, clientSecret, error, until }: RefusedCredential,
  now: Credential,
  time: number,
): BgcError | undefined => {
  // A clock that was set back must not make the cool-down longer.
  const cooling = time < until && time >= until - coolDownMs;
  if (!cooling || clientId !== now.clientId || clientSecret !== now.clientSecret) return undefined;
  const { provider, operation, status = 401, requestId, complaints, advice } = error;
  const retryAfterMs = until - time;
  return statusError(401, {
    ...{ provider, operation, status, requestId, complaints, retryAfterMs },
    advice: `${advice} Nothing was sent this time: these credentials are tried again in ${retryAfterMs} ms, others at once.`,
  });
};
