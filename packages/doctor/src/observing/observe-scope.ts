import { createRuntime, tokenAuthentication } from '@bgc/core';
import type { Operation, ProviderDefinition } from '@bgc/core';

import { failureOf } from '../failure.ts';
import type { Failure } from '../failure.ts';
import type { Values, Wiring } from '../providers/provider.ts';
import { readToken } from './observe-account.ts';
import { createRecorder } from './recorder.ts';

/** What came of asking for a token with these scopes. */
export interface ScopeSeen {
  readonly scopes: readonly string[];
  readonly granted: boolean;
  /** Those asked for that the token carries; undefined where it cannot be read. */
  readonly carried?: readonly string[] | undefined;
  readonly failure?: Failure;
}

/** A call that is answered here: only the request for its token leaves the process. */
const nothing = (scope: string): Operation => ({
  id: 'doctorNothing',
  method: 'GET',
  path: '/',
  repeat: 'safe',
  scope,
  sensitive: { error: {} },
});

const definition: ProviderDefinition = {
  name: 'pageup',
  operations: {},
  classify: () => ({ kind: 'unknown' }),
  readComplaints: () => [],
  requestIdHeaders: [],
};

/** Asks for one token, through the same machinery as the client, and sends nothing with it. */
export const observeScope = async (
  scopes: readonly string[],
  tokenUrl: string,
  { values, wiring }: { readonly values: Values; readonly wiring: Wiring },
): Promise<ScopeSeen> => {
  const { clientId = '', clientSecret = '', tenantId = '', instanceId = tenantId } = values;
  const { clock, limitMs } = wiring;
  const recorder = createRecorder(wiring.fetch, clock);
  const runtime = createRuntime(definition, {
    baseUrl: new URL(tokenUrl).origin,
    authentication: tokenAuthentication({
      tokenUrl,
      clientId,
      clientSecret,
      ...(instanceId === 'false' ? {} : { parameters: { instanceId } }),
    }),
    clock,
    retry: { maxRetries: 0 },
    timeoutMs: limitMs,
    deadlineMs: limitMs,
    fetch: async (input, init) => (init?.method === 'POST' ? recorder.fetch(input, init) : new Response('{}')),
  });
  try {
    await runtime.invoke(nothing(scopes.join(' ')), {});
  } catch (thrown) {
    return { scopes, granted: false, failure: failureOf(thrown) };
  }
  const { claims, scopes: told } = recorder.exchanges().map(readToken)[0] ?? {};
  // A JWT may say nothing of scopes; then the answer beside it counts, which may leave them out where it gave what was asked for.
  const isSaid = claims?.names.some((name) => name === 'scope' || name === 'scp') === true;
  const all = isSaid ? claims.scopes : told;
  return { scopes, granted: true, carried: all && scopes.filter((scope) => all.includes(scope)) };
};
