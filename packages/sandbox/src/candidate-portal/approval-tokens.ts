import type { SandboxClock } from '../clock/clock.ts';
import type { JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import { readSignedToken, signedToken } from '../tokens/signed-token.ts';
import { decisionFrom, type Decision } from './decision.ts';

/** Who a token is for: the app in which the candidate approves, or the page to which it returns. */
type Audience = 'bgc-app' | 'refapp';

export interface ApprovalClaims {
  readonly accessId: string;
  readonly tokenId: string;
  readonly decision: Decision | undefined;
}

/** The JWTs between the candidate's page and the app in which the candidate approves. Claims and algorithm are assumed. */
export interface ApprovalTokens {
  issue(audience: Audience, accessId: string, decision?: Decision): string;
  /** What it says, if it was signed here for this audience, has not expired and was not used. */
  read(audience: Audience, token: string): ApprovalClaims | undefined;
  /** The same, once. */
  take(audience: Audience, token: string): ApprovalClaims | undefined;
}

const LIFETIME_SECONDS = 600;
const NO_CLAIMS: JsonObject = {};

export const createApprovalTokens = (clock: SandboxClock, random: Random): ApprovalTokens => {
  const key = new TextEncoder().encode(random.fork('key').hex(64));
  const ids = random.fork('ids');
  const used = new Map<string, number>();
  const now = (): number => Math.floor(clock.now() / 1000);

  const read: ApprovalTokens['read'] = (audience, token) => {
    const claims = token.length > 4_096 ? undefined : readSignedToken(token, key);
    const { aud, sub, jti, exp, decision } = claims ?? NO_CLAIMS;
    if (aud !== audience || typeof sub !== 'string' || typeof jti !== 'string' || typeof exp !== 'number')
      return undefined;
    if (now() >= exp || used.has(jti)) return undefined;
    return { accessId: sub, tokenId: jti, decision: decisionFrom(decision) };
  };
  return {
    issue(audience, accessId, decision) {
      const iss = audience === 'refapp' ? 'bgc-app' : 'refapp';
      const claims = { iss, aud: audience, sub: accessId, jti: ids.hex(32), iat: now(), exp: now() + LIFETIME_SECONDS };
      return signedToken(decision === undefined ? claims : { ...claims, decision }, key);
    },
    read,
    take(audience, token) {
      const claims = read(audience, token);
      if (!claims) return undefined;
      for (const [id, until] of used) if (until <= now()) used.delete(id);
      used.set(claims.tokenId, now() + LIFETIME_SECONDS);
      return claims;
    },
  };
};
