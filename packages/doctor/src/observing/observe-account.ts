import { parseJson, tokenClaims } from '@bgc/core';
import type { TokenClaims } from '@bgc/core';

import { failureOf } from '../failure.ts';
import type { Failure } from '../failure.ts';
import type { Provider, ReadSeen, Values, Wiring } from '../providers/provider.ts';
import { createRecorder } from './recorder.ts';
import type { Exchange } from './recorder.ts';

/** How the provider says how long a token lives. */
export type Lifetime = 'missing' | 'no number' | { readonly seconds: number };

/** What came of the request for a token. The token itself is not kept. */
export interface TokenSeen {
  readonly ms: number;
  readonly lifetime: Lifetime;
  /** Where it is a JWT. */
  readonly claims: TokenClaims | undefined;
  /** What the answer says of its scopes beside the token: RFC 6749, 5.1, where they are other than those asked for. */
  readonly scopes?: readonly string[];
}

/** What one harmless call of the client shows: its token, its answer, and the provider's clock. */
export interface AccountSeen {
  readonly token?: TokenSeen;
  readonly read?: ReadSeen & { readonly ms: number };
  readonly failure?: Failure;
  readonly exchanges: readonly Pick<Exchange, 'sentAt' | 'receivedAt' | 'date'>[];
}

const readLifetime = (expiresIn: unknown): Lifetime => {
  if (expiresIn === undefined || expiresIn === null) return 'missing';
  const seconds = typeof expiresIn === 'string' && /^\d{1,12}$/.test(expiresIn.trim()) ? Number(expiresIn) : expiresIn;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? { seconds } : 'no number';
};

/** The answer to a request for a token, where it holds one. */
export const readToken = ({ status = 0, sentAt, receivedAt = sentAt, body }: Exchange): TokenSeen | undefined => {
  if (status < 200 || status > 299) return undefined;
  const read = parseJson(body());
  const document = (read.ok && typeof read.document === 'object' ? read.document : null) as Record<
    string,
    unknown
  > | null;
  const token = document?.['access_token'];
  if (typeof token !== 'string' || token === '') return undefined;
  const scope = document?.['scope'];
  return {
    ms: receivedAt - sentAt,
    lifetime: readLifetime(document?.['expires_in']),
    claims: tokenClaims(token),
    ...(typeof scope === 'string' && scope.trim() !== '' ? { scopes: scope.trim().split(/\s+/) } : {}),
  };
};

/** One call of the client, listened to. */
export const observeAccount = async (provider: Provider, values: Values, wiring: Wiring): Promise<AccountSeen> => {
  const recorder = createRecorder(wiring.fetch, wiring.clock);
  const outcome = async (): Promise<Pick<AccountSeen, 'read' | 'failure'>> => {
    try {
      const seen = await provider.connect(values, { ...wiring, fetch: recorder.fetch }).read();
      const last = recorder.exchanges().at(-1);
      return { read: { ...seen, ms: (last?.receivedAt ?? 0) - (last?.sentAt ?? 0) } };
    } catch (thrown) {
      return { failure: failureOf(thrown) };
    }
  };
  const ended = await outcome();
  const exchanges = recorder.exchanges();
  const token = exchanges.filter(({ forToken }) => forToken).map(readToken)[0];
  return {
    ...(token === undefined ? {} : { token }),
    ...ended,
    exchanges: exchanges.map(({ sentAt, receivedAt, date }) => ({
      sentAt,
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(date === undefined ? {} : { date }),
    })),
  };
};
