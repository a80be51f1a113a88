import { pooledFetches } from '../observe/pooled-fetch.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

type Answer = Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
interface Client {
  readonly GET: (path: string, options: object) => Answer;
  readonly POST: (path: string, options: object) => Answer;
}
interface Module {
  readonly default: (options: object) => Client;
}

/** It returns what went wrong as `error`. For the table that is an error like any other, with nothing in it that could leak. */
class ReturnedError extends Error {
  override readonly name = 'ReturnedError';
}

const applicant = jsonAnswer({ id: 'applicant-1' });
const params = { path: { applicant_id: 'applicant-1' } };

const unwrap = async (answer: Answer): Promise<unknown> => {
  const { data, error, response } = await answer;
  if (error !== undefined) throw new ReturnedError(`returned { error } with status ${response.status}`);
  return data;
};

/** It has no errors of its own: what `fetch` throws by its standard counts as typed, a SyntaxError from parsing does not. */
const isOfFetch = (error: unknown): boolean =>
  error instanceof ReturnedError ||
  error instanceof DOMException ||
  (error instanceof TypeError && error.message === 'fetch failed');

export const openapiFetch: Peer = {
  name: 'openapi-fetch',
  setUp:
    '`baseUrl`, `headers` and, for each call, `signal: AbortSignal.timeout()` of one attempt, as its documentation of fetch options shows; it has no timeout, no retries and no errors of its own. A returned `{ error }` counts as a typed error, and so does what `fetch` throws by its standard (`TypeError: fetch failed`, `DOMException`).',
  open: async (version) => {
    const pooledFetch = await pooledFetches();
    const { default: createClient } = await loadPeer<Module>('openapi-fetch');
    const open = (at: { origin: string; timeoutMs: number }) => {
      const { fetch, close } = pooledFetch();
      const paths = createClient({ baseUrl: at.origin, headers: { authorization: `Bearer ${secret}` }, fetch });
      return { client: { paths, signal: () => AbortSignal.timeout(at.timeoutMs) }, close };
    };
    return {
      name: 'openapi-fetch',
      version,
      classes: [
        peerOperation({
          operation: 'GET',
          repeat: 'safe',
          good: applicant,
          open,
          call: ({ paths, signal }) => unwrap(paths.GET('/v1/applicants/{applicant_id}', { params, signal: signal() })),
        }),
        peerOperation({
          operation: 'POST',
          repeat: 'never',
          good: applicant,
          open,
          call: ({ paths, signal }) => unwrap(paths.POST('/v1/applicants', { body: person, signal: signal() })),
        }),
      ],
      isTyped: isOfFetch,
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
