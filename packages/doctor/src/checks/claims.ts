import type { TokenClaims } from '@bgc/core';

import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';
import type { TokenSeen } from '../observing/observe-account.ts';
import type { Provider } from '../providers/provider.ts';

const jwt: Rule = { source: 'RFC 7519, 4.1.4', fidelity: 'documented' };
const why = 'What a token says of itself decides what it opens, and until when.';

/** Tokens are asked for at once before this: a minute for slow answers and clocks. */
const toleranceMs = 60_000;

const judgeEnd = ({ claims, lifetime }: TokenSeen, at: number): Finding => {
  const say = sayingOf('claims', { about: 'exp', why, rule: jwt });
  const expiresAt = claims?.expiresAt;
  if (expiresAt === undefined) return say.skipped('the token has no claim exp that is a number');
  if (expiresAt <= at)
    return say.failed(
      "the token has expired by its own claim, as this machine's clock has it",
      'Set the clock of this machine; see the clock below.',
    );
  if (typeof lifetime === 'string') return say.ok('in the future');
  const apart = Math.abs(expiresAt - (at + lifetime.seconds * 1_000));
  return apart <= toleranceMs
    ? say.ok('in the future, and as far as expires_in says')
    : say.warning(
        `${Math.round(apart / 1_000)} s away from what expires_in says`,
        'Set the clock of this machine, if the clock below says so; else ask the provider.',
      );
};

interface Told {
  readonly provider: Provider;
  /** Now, in milliseconds. */
  readonly at: number;
}

const remarks = (claims: TokenClaims | undefined, { provider, at }: Told): readonly Finding[] =>
  (provider.judgeClaims?.(claims, at) ?? []).map(({ about, verdict, seen, fix = '', rule }) => {
    const say = sayingOf('claims', { about, why, rule });
    return verdict === 'ok' || verdict === 'skipped' ? say[verdict](seen) : say[verdict](seen, fix);
  });

/** What the token, or a key that is one, says of itself. Nothing is verified: that is the provider's part. */
export const judgeClaimsOf = (token: TokenSeen, told: Told): readonly Finding[] => {
  if (token.claims === undefined)
    return [
      sayingOf('claims', { about: 'JWT', why, rule: jwt }).skipped('the token is no JWT: it says nothing of itself'),
    ];
  return [judgeEnd(token, told.at), ...remarks(token.claims, told)];
};

/** The same of a key that goes along with each call. */
export const judgeKeyClaims = (claims: TokenClaims | undefined, told: Told): readonly Finding[] =>
  remarks(claims, told);

export const noClaims = (seen: string): Finding => sayingOf('claims', { about: 'JWT', why, rule: jwt }).skipped(seen);
