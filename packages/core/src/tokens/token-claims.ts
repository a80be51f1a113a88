/** What a token says of itself, for diagnosis only: nothing is verified. */
export interface TokenClaims {
  readonly scopes: readonly string[];
  readonly audience: readonly string[];
  readonly issuer?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
  /** Names of all claims; never their values. */
  readonly names: readonly string[];
}

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

const decodePayload = (token: unknown): Readonly<Record<string, unknown>> | undefined => {
  try {
    const payload = String(token).split('.')[1] ?? '';
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const claims: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads which scopes and claims a JWT carries, so that a 403 can say what is missing. Total: anything else gives `undefined`.
 *
 * @example
 * tokenClaims(token)?.scopes.includes('Public.BackgroundCheck.Read');
 */
export const tokenClaims = (token: unknown): TokenClaims | undefined => {
  const claims = decodePayload(token);
  if (!claims) return undefined;
  const { scope, scp, aud, iss, exp } = claims;
  return {
    scopes: [...strings(scope), ...strings(scp)].flatMap((item) => item.split(' ')).filter((item) => item !== ''),
    audience: strings(aud),
    ...(typeof iss === 'string' ? { issuer: iss } : {}),
    ...(typeof exp === 'number' && Number.isFinite(exp) ? { expiresAt: exp * 1_000 } : {}),
    names: Object.keys(claims),
  };
};
