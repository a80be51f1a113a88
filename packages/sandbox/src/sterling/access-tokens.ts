import type { SandboxClock } from '../clock/clock.ts';
import { hash32, type Random } from '../random.ts';
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

const base64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

// The claims that Sterling's Java SDK reads: exp, sub, email, roles. The signature is made up.
const jwt = (account: Account, expiresAt: number, random: Random): string =>
  [
    JSON.stringify({ alg: 'HS256', typ: 'JWT' }),
    JSON.stringify({
      exp: Math.floor(expiresAt / 1000),
      sub: `sandbox-${hash32(account.clientId).toString(16)}`,
      email: 'sandbox@example.com',
      roles: ['client'],
      jti: random.hex(16),
    }),
  ]
    .map(base64Url)
    .concat(base64Url(random.hex(32)))
    .join('.');

export const createAccessTokens = (clock: SandboxClock, random: Random): AccessTokens => {
  const tokens = new Map<string, AccessToken>();
  const counted = new Map<string, { requests: number; issued: number }>();

  return {
    issue(account) {
      for (const [value, token] of tokens) if (token.expiresAt <= clock.now()) tokens.delete(value);
      const expiresAt = clock.now() + account.behaviour.tokenLifetimeSeconds * 1000;
      const value =
        account.behaviour.tokenForm === 'jwt' ? jwt(account, expiresAt, random) : `sandbox-token-${random.hex(48)}=`;
      const token: AccessToken = { value, accountId: account.accountId, expiresAt };
      tokens.set(value, token);
      return token;
    },
    find(value) {
      const token = tokens.get(value);
      return token && clock.now() < token.expiresAt ? token : undefined;
    },
    revoke: (value) => void tokens.delete(value),
    revokeAll(accountId) {
      const before = tokens.size;
      for (const [value, token] of tokens) {
        if (accountId === undefined || token.accountId === accountId) tokens.delete(value);
      }
      return before - tokens.size;
    },
    count(accountId, issued) {
      const entry = counted.get(accountId) ?? { requests: 0, issued: 0 };
      counted.set(accountId, { requests: entry.requests + 1, issued: entry.issued + Number(issued) });
    },
    counts: () => [...counted].map(([accountId, count]) => ({ accountId, ...count })),
  };
};
