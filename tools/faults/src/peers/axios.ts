import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { ownAgent } from './own-agent.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly get: (path: string) => Promise<{ readonly data: unknown }>;
  readonly post: (path: string, body: object) => Promise<{ readonly data: unknown }>;
}
interface Module {
  readonly default: {
    readonly create: (options: object) => Client;
    readonly isAxiosError: (error: unknown) => boolean;
  };
}

const applicant = jsonAnswer({ id: 'applicant-1' });

export const axios: Peer = {
  name: 'axios',
  setUp:
    "`baseURL`, `headers`, `timeout`, `httpAgent` and `redact: ['authorization', 'data']`, as its README shows. It does not retry. Asked for `axios.get<{ id: string }>()`, it returns whatever came: where that has no `id`, its type is broken.",
  open: async (version) => {
    const { default: create } = await loadPeer<Module>('axios');
    const open = (at: { origin: string; timeoutMs: number }) => {
      const { agent, close } = ownAgent();
      const client = create.create({
        baseURL: at.origin,
        headers: { Authorization: `Bearer ${secret}` },
        timeout: at.timeoutMs,
        httpAgent: agent,
        redact: ['authorization', 'data'],
        // Not through a proxy that this machine's environment may name.
        proxy: false,
      });
      return { client, close };
    };
    return {
      name: 'axios',
      version,
      classes: [
        peerOperation({
          operation: 'get',
          repeat: 'safe',
          good: applicant,
          open,
          call: async (client) => (await client.get('/v1/applicants/applicant-1')).data,
        }),
        peerOperation({
          operation: 'post',
          repeat: 'never',
          good: applicant,
          open,
          call: async (client) => (await client.post('/v1/applicants', person)).data,
        }),
      ],
      isTyped: (error) => create.isAxiosError(error),
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
