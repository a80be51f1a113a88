import { ConfigurationError } from '../errors/input-errors.ts';
import type { TokenSource } from './token-source.ts';

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** RFC 7617, 2: the first colon ends the user id, so that the server would split a client id that holds one. `basic` encodes it. */
export const refuseColon = (
  { clientAuthentication }: Pick<TokenSource, 'clientAuthentication'>,
  clientId: unknown,
  provider: string,
): void => {
  if (clientAuthentication === 'basic-verbatim' && typeof clientId === 'string' && clientId.includes(':'))
    throw new ConfigurationError('clientId holds a colon.', {
      provider,
      advice: 'Nothing was sent. Give it as the provider did: it may have been joined with its secret.',
    });
};

/** The Authorization header. `basic` as RFC 6749, 2.3.1: both parts are form-encoded before they are joined; `basic-verbatim` as RFC 7617 with UTF-8: they are not. */
export const basicCredentials = (how: 'basic' | 'basic-verbatim', clientId: string, clientSecret: string): string =>
  `Basic ${base64(
    how === 'basic'
      ? String(new URLSearchParams([[clientId, clientSecret]])).replace('=', ':')
      : `${clientId}:${clientSecret}`,
  )}`;
