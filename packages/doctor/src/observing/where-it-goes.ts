import type { Clock } from '@bgc/core';

import type { Fetch, Provider, Values } from '../providers/provider.ts';

/** An origin that the client would ask; where tokens are had from, the whole address. */
export interface Destination {
  readonly url: URL;
  readonly forToken: boolean;
  /** Everything is at this origin. */
  readonly forBoth: boolean;
  /** The host is the client's own table's: nothing that was given by hand is in it. */
  readonly known: boolean;
}

/**
 * Where the client goes with these values, by asking the client: its requests are answered here and leave the process in no case. So no table of hosts stands here a
 * second time.
 */
export const whereItGoes = async (
  provider: Provider,
  values: Values,
  clock: Clock,
): Promise<readonly Destination[]> => {
  const seen: Destination[] = [];
  const answered: Fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const forToken = init?.method === 'POST';
    const known = values['baseUrl'] === undefined && (!forToken || values['tokenUrl'] === undefined);
    seen.push({ url: forToken ? url : new URL(url.origin), forToken, forBoth: false, known });
    const body = forToken ? '{"access_token":"none","token_type":"Bearer","expires_in":60}' : '[]';
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  const connection = provider.connect(values, { fetch: answered, clock, limitMs: 10_000 });
  await connection.read().catch(() => undefined);
  const isSame = (one: Destination, other: Destination): boolean => one.url.origin === other.url.origin;
  return seen
    .filter((one, index) => seen.findIndex((other) => isSame(one, other)) === index)
    .map((one) => ({ ...one, forBoth: seen.every((other) => isSame(one, other)) }));
};
