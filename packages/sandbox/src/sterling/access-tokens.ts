import type { SandboxClock } from '../clock/clock.ts';
import { hash32, type Random } from '../random.ts';
import { createHeldTokens } from '../tokens/held-tokens.ts';
import { madeUpJwt } from '../tokens/made-up-jwt.ts';
import type { Account } from './account.ts';

export interface AccessToken {
  readonly value: string;
  readonly accountId: string;
  readonly expiresAt: number;
}

export interface AccessTokens {
  issue(account: Account): AccessToken;
  /** The token if it is known, not revoked, and not expired by the sandbox's clock. */
  find(value: string): AccessToken | undefined;
  revoke(value: string): void;
  revokeAll(accountId?: string): number;
  count(accountId: string, issued: boolean): void;
  counts(): { readonly accountId: string; readonly requests: number; readonly issued: number }[];
}

// The claims that Sterling's Java SDK reads: exp, sub, email, roles.
const jwt = (account: Account, expiresAt: number, random: Random): string => {
  const claims = {
    exp: Math.floor(expiresAt / 1000),
    sub: `sandbox-${hash32(account.clientId).toString(16)}`,
    email: 'sandbox@example.com',
    roles: ['client'],
    jti: random.hex(16),
  };
  return madeUpJwt({ alg: 'HS256', typ: 'JWT' }, claims, random);
};

export const createAccessTokens = (clock: SandboxClock, random: Random): AccessTokens => {
  const tokens = createHeldTokens<AccessToken>(clock);
  const counted = new Map<string, { requests: number; issued: number }>();

  return {
    issue(account) {
      const expiresAt = clock.now() + account.behaviour.tokenLifetimeSeconds * 1000;
      const value =
        account.behaviour.tokenForm === 'jwt' ? jwt(account, expiresAt, random) : `sandbox-token-${random.hex(48)}=`;
      const token: AccessToken = { value, accountId: account.accountId, expiresAt };
      tokens.hold(token);
      return token;
    },
    find: tokens.find,
    revoke: tokens.revoke,
    revokeAll: (accountId) => tokens.revokeAll((token) => accountId === undefined || token.accountId === accountId),
    count(accountId, issued) {
      const entry = counted.get(accountId) ?? { requests: 0, issued: 0 };
      counted.set(accountId, { requests: entry.requests + 1, issued: entry.issued + Number(issued) });
    },
    counts: () => [...counted].map(([accountId, count]) => ({ accountId, ...count })),
  };
};
