import type { SandboxClock } from '../clock/clock.ts';
import { hash32, type Random } from '../random.ts';
import { createHeldTokens } from '../tokens/held-tokens.ts';
import { madeUpJwt } from '../tokens/made-up-jwt.ts';
import type { Tenant } from './tenant.ts';

export interface AccessToken {
  readonly value: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly partner: boolean;
  readonly expiresAt: number;
}

/** How many tokens a tenant asked for with these scopes, and how many it was given. */
export interface TokenCount {
  readonly tenantId: string;
  /** The scopes asked for together, separated by a space. */
  readonly scope: string;
  readonly requests: number;
  readonly issued: number;
}

export interface AccessTokens {
  issue(tenant: Tenant, scopes: readonly string[]): AccessToken;
  /** The token if it is known, not revoked, and not expired by the sandbox's clock. */
  find(value: string): AccessToken | undefined;
  revoke(value: string): void;
  revokeAll(tenantId?: string): number;
  count(tenantId: string, scope: string, issued: boolean): void;
  counts(): TokenCount[];
}

/** A name for a token that tells nothing about it. */
export const tokenName = (value: string): string => `#${hash32(value).toString(16).padStart(8, '0')}`;

const jwt = (
  tenant: Tenant,
  scopes: readonly string[],
  times: { iat: number; exp: number },
  random: Random,
): string => {
  const claims = {
    iss: `https://login${tenant.environment === 'uat' ? 'uat' : ''}.${tenant.dataCentre}.pageuppeople.com`,
    client_id: tenant.clientId,
    ...(tenant.behaviour.partnerClaim ? { partner_id: 'sandbox-partner' } : {}),
    scope: tenant.behaviour.scopeClaim === 'array' ? scopes : scopes.join(' '),
    ...times,
    jti: random.hex(16),
  };
  return madeUpJwt({ alg: 'RS256', typ: 'at+jwt', kid: 'sandbox' }, claims, random);
};

export const createAccessTokens = (clock: SandboxClock, random: Random): AccessTokens => {
  const tokens = createHeldTokens<AccessToken>(clock);
  const counted = new Map<string, { tenantId: string; scope: string; requests: number; issued: number }>();

  return {
    issue(tenant, scopes) {
      const expiresAt = clock.now() + tenant.behaviour.tokenLifetimeSeconds * 1000;
      const times = { iat: Math.floor(clock.now() / 1000), exp: Math.floor(expiresAt / 1000) };
      const value =
        tenant.behaviour.tokenForm === 'jwt' ? jwt(tenant, scopes, times, random) : `sandbox-token-${random.hex(48)}`;
      const { tenantId, clientId } = tenant;
      const token: AccessToken = {
        value,
        tenantId,
        clientId,
        scopes,
        partner: tenant.behaviour.partnerClaim,
        expiresAt,
      };
      tokens.hold(token);
      return token;
    },
    find: tokens.find,
    revoke: tokens.revoke,
    revokeAll: (tenantId) => tokens.revokeAll((token) => tenantId === undefined || token.tenantId === tenantId),
    count(tenantId, scope, issued) {
      const key = `${tenantId} ${scope}`;
      const entry = counted.get(key) ?? { tenantId, scope, requests: 0, issued: 0 };
      counted.set(key, { ...entry, requests: entry.requests + 1, issued: entry.issued + Number(issued) });
    },
    counts: () => [...counted.values()],
  };
};
