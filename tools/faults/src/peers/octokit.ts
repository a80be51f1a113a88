import { pooledFetches } from '../observe/pooled-fetch.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly request: (route: string, parameters: object) => Promise<{ readonly data: unknown }>;
}
interface Module {
  readonly Octokit: new (options: object) => Client;
}

const repository = jsonAnswer({ id: 1296269, name: 'hello-world', full_name: 'octocat/hello-world', private: false });
const ticket = jsonAnswer({ id: 1, number: 1, state: 'open', title: 'Hello' }, 201);
const newTicket = { title: `${person.firstName} ${person.lastName}`, body: person.email };

export const octokit: Peer = {
  name: '@octokit/core',
  setUp:
    '`auth` and `baseUrl`, as its README shows; it does not retry without a plugin. The README has `request.timeout`, which its request package no longer reads: `request.signal` is given as well, `AbortSignal.timeout()` of one attempt. Its error class is not exported by the core: told by the name that its documentation tests for, `HttpError`; an `AbortError` reaches the caller as documented.',
  open: async (version) => {
    const pooledFetch = await pooledFetches();
    const { Octokit } = await loadPeer<Module>('@octokit/core');
    const open = (at: { origin: string; timeoutMs: number }) => {
      const { fetch, close } = pooledFetch();
      const client = new Octokit({
        auth: secret,
        baseUrl: at.origin,
        request: { fetch, timeout: at.timeoutMs },
      });
      const call = async (route: string, parameters: object): Promise<unknown> => {
        const request = { signal: AbortSignal.timeout(at.timeoutMs) };
        return (await client.request(route, { owner: 'octocat', repo: 'hello-world', ...parameters, request })).data;
      };
      return { client: call, close };
    };
    return {
      name: '@octokit/core',
      version,
      classes: [
        peerOperation({
          operation: 'GET /repos/{owner}/{repo}',
          repeat: 'safe',
          good: repository,
          open,
          call: (request) => request('GET /repos/{owner}/{repo}', {}),
        }),
        peerOperation({
          operation: 'POST /repos/{owner}/{repo}/issues',
          repeat: 'never',
          good: ticket,
          open,
          call: (request) => request('POST /repos/{owner}/{repo}/issues', newTicket),
        }),
      ],
      isTyped: (error) => error instanceof Error && (error.name === 'HttpError' || error.name === 'AbortError'),
      isResult: (_, value) => isObjectWithId(value, 'number'),
    };
  },
};
