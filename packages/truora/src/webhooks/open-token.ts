import { parseJson } from '@bgc/core';
import { constantTimeEqual, hmac } from '@bgc/core/webhooks';

import { hashes } from './algorithms.ts';
import { readToken, refused } from './read-token.ts';
import type { TokenTerms } from './token-terms.ts';

const secondMs = 1_000;

/** RFC 7519 sections 4.1.1, 4.1.4 to 4.1.6. Claims that cannot be understood are none; whoever reads the events says so. */
const checkClaims = (bytes: Uint8Array, { issuer, maxAgeMs, clockSkewMs, clock }: TokenTerms): void => {
  const parsed = parseJson(bytes);
  if (!parsed.ok || typeof parsed.document !== 'object' || parsed.document === null) return;
  const { iss, iat, exp, nbf } = parsed.document as Readonly<Record<string, unknown>>;
  if (issuer !== undefined && iss !== issuer) throw refused('issuer-wrong');
  const now = clock.now();
  const timeOf = (claim: unknown): number => (typeof claim === 'number' ? claim * secondMs : NaN);
  const isInTime =
    (maxAgeMs === Infinity || (timeOf(iat) >= now - maxAgeMs - clockSkewMs && timeOf(iat) <= now + clockSkewMs)) &&
    ((exp ?? undefined) === undefined || timeOf(exp) > now - clockSkewMs) &&
    ((nbf ?? undefined) === undefined || timeOf(nbf) <= now + clockSkewMs);
  if (!isInTime) throw refused('timestamp-outside-tolerance');
};

/**
 * The claims of a genuine token. Every key is tried in every form, also after one has fitted: the time tells nothing of which it was. Throws a
 * `WebhookVerificationError`, or a `ConfigurationError` where a function gives no key, and nothing else.
 */
export const openToken = async (body: Uint8Array, terms: TokenTerms): Promise<Uint8Array> => {
  const { algorithm, signed, signature, claims } = readToken(body);
  if (!terms.algorithms.includes(algorithm)) throw refused('algorithm-refused');
  // Not asked for what nobody could have signed.
  const keys = await terms.keys();
  const fits = await Promise.all(
    keys.map(async (key) => constantTimeEqual(signature, await hmac(hashes[algorithm], key, signed))),
  );
  if (!fits.includes(true)) throw refused('signature-wrong');
  checkClaims(claims, terms);
  return claims;
};
