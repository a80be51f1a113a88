import type { OperationClass } from '../subject.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { ownAgent } from './own-agent.ts';
import { grantedToken, person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly findApplicant: (id: string) => Promise<{ readonly data: unknown }>;
  readonly createApplicant: (body: object) => Promise<{ readonly data: unknown }>;
}
interface Module {
  readonly DefaultApi: new (configuration: object) => Client;
  readonly Configuration: new (options: object) => object;
}

const id = '00000000-0000-4000-8000-000000000001';
const applicant = jsonAnswer({ id, first_name: 'Jane', last_name: 'Doe', created_at: '2026-01-01T00:00:00Z' });
const created = jsonAnswer({ id, first_name: 'Jane', last_name: 'Doe', created_at: '2026-01-01T00:00:00Z' }, 201);
const token = {
  good: jsonAnswer({ access_token: grantedToken, token_type: 'Bearer', expires_in: 3600 }),
  path: '/oauth/token',
};
const newApplicant = { first_name: person.firstName, last_name: person.lastName, email: person.email };

export const onfido: Peer = {
  name: '@onfido/api',
  setUp:
    '`apiToken` (or `oauthClientId` and `oauthClientSecret`), `basePath` and `baseOptions.timeout`, as its README shows. It does not retry; its errors are told by `isAxiosError`, as its README does.',
  open: async (version) => {
    const { DefaultApi, Configuration } = await loadPeer<Module>('@onfido/api');
    const { default: axios } = await loadPeer<{ default: { isAxiosError: (error: unknown) => boolean } }>('axios');
    const openWith = (credential: object) => (at: { origin: string; timeoutMs: number }) => {
      const { agent, close } = ownAgent();
      const baseOptions = { timeout: at.timeoutMs, httpAgent: agent, proxy: false };
      const client = new DefaultApi(new Configuration({ ...credential, basePath: at.origin, baseOptions }));
      return { client, close };
    };
    const find = (credential: object, withToken: boolean): OperationClass =>
      peerOperation({
        operation: withToken ? 'findApplicant with OAuth' : 'findApplicant',
        repeat: 'safe',
        good: applicant,
        open: openWith(credential),
        call: async (client) => (await client.findApplicant(id)).data,
        ...(withToken && { token }),
      });
    return {
      name: '@onfido/api',
      version,
      classes: [
        find({ apiToken: secret }, false),
        peerOperation({
          operation: 'createApplicant',
          repeat: 'never',
          good: created,
          open: openWith({ apiToken: secret }),
          call: async (client) => (await client.createApplicant(newApplicant)).data,
        }),
        find({ oauthClientId: 'client', oauthClientSecret: secret }, true),
      ],
      isTyped: (error) => axios.isAxiosError(error),
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
