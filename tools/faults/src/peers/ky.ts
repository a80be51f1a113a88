import { pooledFetches } from '../observe/pooled-fetch.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Answer {
  readonly json: (schema: object) => Promise<unknown>;
}
interface Client {
  readonly get: (path: string) => Answer;
  readonly post: (path: string, options: object) => Answer;
}
interface Module {
  readonly default: { readonly create: (options: object) => Client };
  readonly isKyError: (error: unknown) => boolean;
  readonly SchemaValidationError: new () => Error;
}

const applicant = jsonAnswer({ id: 'applicant-1' });

/** By Standard Schema, as its README asks. */
const schema = {
  '~standard': {
    version: 1,
    vendor: 'faults',
    validate: (value: unknown) =>
      isObjectWithId(value) ? { value } : { issues: [{ message: 'Expected an object with an id' }] },
  },
};

export const ky: Peer = {
  name: 'ky',
  setUp:
    '`baseUrl`, `headers`, `timeout`, `totalTimeout` (the deadline) and `retry.limit`, as its README shows, and `.json(schema)` with a Standard Schema that asks for an `id`: without one it returns whatever JSON came. It repeats no POST by default.',
  open: async (version) => {
    const pooledFetch = await pooledFetches();
    const { default: create, isKyError, SchemaValidationError } = await loadPeer<Module>('ky');
    const open = (at: { origin: string; timeoutMs: number; deadlineMs: number; maxRetries: number }) => {
      const { fetch, close } = pooledFetch();
      const client = create.create({
        baseUrl: at.origin,
        headers: { authorization: `Bearer ${secret}` },
        timeout: at.timeoutMs,
        totalTimeout: at.deadlineMs,
        retry: { limit: at.maxRetries },
        fetch,
      });
      return { client, close };
    };
    return {
      name: 'ky',
      version,
      classes: [
        peerOperation({
          operation: 'get',
          repeat: 'safe',
          good: applicant,
          open,
          call: (client) => client.get('/v1/applicants/applicant-1').json(schema),
        }),
        peerOperation({
          operation: 'post',
          repeat: 'never',
          good: applicant,
          open,
          call: (client) => client.post('/v1/applicants', { json: person }).json(schema),
        }),
      ],
      isTyped: (error) => isKyError(error) || error instanceof SchemaValidationError,
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
