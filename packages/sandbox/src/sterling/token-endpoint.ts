import type { Incoming, Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import { expiresIn } from '../tokens/expires-in.ts';
import type { Account } from './account.ts';
import type { AccessTokens } from './access-tokens.ts';

// RFC 6749 section 5.2; Sterling documents no OAuth error (assumed).
export const oauthError = (status: number, error: string, headers: Record<string, string> = {}): Reply =>
  jsonReply(status, { error }, { 'cache-control': 'no-store', ...headers });

/**
 * What the Basic header says: `client_id:client_secret` in base64, as it is, without the form-encoding of RFC 6749 section 2.3.1.
 * Source: https://sterling.readme.io/v1/reference, Authentication: `example@example.com:86753O9` gives
 * `ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085`.
 */
export const credentialsOf = (headers: Headers): string | undefined => {
  const found = /^basic +([\w+/]+={0,2}) *$/i.exec(headers.get('authorization') ?? '');
  try {
    const bytes = Uint8Array.from(atob(found?.[1] ?? ''), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) || undefined;
  } catch {
    return undefined;
  }
};

const refusal = (incoming: Incoming, account: Account | undefined): Reply | undefined => {
  if (incoming.method !== 'POST') return oauthError(405, 'invalid_request', { allow: 'POST' });
  if (!account) return oauthError(401, 'invalid_client', { 'www-authenticate': 'Basic realm="sterling"' });
  const type = incoming.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) return oauthError(400, 'invalid_request');
  const form = new URLSearchParams(new TextDecoder().decode(incoming.body));
  return form.get('grant_type') === 'client_credentials' ? undefined : oauthError(400, 'unsupported_grant_type');
};

/** `POST /oauth/token`. */
export const answerTokenRequest = (incoming: Incoming, account: Account | undefined, tokens: AccessTokens): Reply => {
  const refused = refusal(incoming, account);
  if (account) tokens.count(account.accountId, !refused);
  if (refused || !account) return refused ?? oauthError(401, 'invalid_client');
  const { behaviour } = account;
  return jsonReply(
    200,
    {
      access_token: tokens.issue(account).value,
      token_type: 'bearer',
      ...expiresIn(behaviour.expiresIn, behaviour.tokenLifetimeSeconds, 'ten hours'),
    },
    { 'cache-control': 'no-store' },
  );
};
