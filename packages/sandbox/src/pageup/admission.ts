import type { Reply } from '../exchange/exchange.ts';
import type { AccessToken, AccessTokens } from './access-tokens.ts';
import { errorArray } from './errors.ts';

export const bearerOf = (headers: Headers): string | undefined =>
  /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];

export const unauthorized = (): Reply =>
  errorArray(401, [{ message: 'The token is invalid or has expired.' }], {
    'www-authenticate': 'Bearer error="invalid_token"',
  });

const forbidden = (message: string): Reply => errorArray(403, [{ message }]);

/**
 * May this token do this at this tenant? 401 for a key that is invalid or expired, 403 for a wrong scope and for a token without the
 * partner claim. Source: https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, Troubleshooting; error-handling page.
 * That another customer's token is answered with 403 is assumed.
 */
export const admit = (
  tokens: AccessTokens,
  asked: { readonly bearer: string | undefined; readonly tenantId: string; readonly scope: string },
): Reply | AccessToken => {
  const token = asked.bearer === undefined ? undefined : tokens.find(asked.bearer);
  if (!token) return unauthorized();
  if (token.tenantId !== asked.tenantId) return forbidden('The token belongs to another customer.');
  if (!token.partner) return forbidden('The token has no partner claim.');
  if (!token.scopes.includes(asked.scope)) return forbidden('The token lacks the scope for this operation.');
  return token;
};
