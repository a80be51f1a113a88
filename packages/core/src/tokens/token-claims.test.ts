import { expect, test } from 'vitest';

import { tokenClaims } from './token-claims.ts';

const jwt = (claims: unknown): string => `e30.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.x`;

test('scopes, audience, issuer, expiry and the names of claims are read, their values are not', () => {
  expect(
    tokenClaims(
      jwt({ scope: ['a', 'b c'], aud: 'api', iss: 'https://login.example.com', exp: 10, partner_id: 'canary' }),
    ),
  ).toEqual({
    scopes: ['a', 'b', 'c'],
    audience: ['api'],
    issuer: 'https://login.example.com',
    expiresAt: 10_000,
    names: ['scope', 'aud', 'iss', 'exp', 'partner_id'],
  });
  expect(tokenClaims(jwt({ scp: 'a b' }))?.scopes).toEqual(['a', 'b']);
});

test.each([undefined, null, 7, '', 'opaque', 'a.b.c', 'a.!!!.c', jwt(null), jwt([1]), jwt('text')])(
  '%j is no JWT, and no error',
  (token) => {
    expect(tokenClaims(token)).toBeUndefined();
  },
);
