import { pooledFetches } from '../observe/pooled-fetch.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly models: { readonly retrieve: (model: string) => Promise<unknown> };
  readonly messages: { readonly create: (body: object) => Promise<unknown> };
}
interface Module {
  readonly default: new (options: object) => Client;
  readonly AnthropicError: new () => Error;
}

const model = jsonAnswer({
  id: 'claude-opus-5-5',
  type: 'model',
  display_name: 'Claude Opus 5.5',
  created_at: '2026-01-01T00:00:00Z',
});
const message = jsonAnswer({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-opus-5-5',
  content: [{ type: 'text', text: 'Hello' }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
});
const question = {
  model: 'claude-opus-5-5',
  max_tokens: 16,
  messages: [{ role: 'user', content: `${person.firstName} ${person.lastName}, ${person.email}` }],
};

export const anthropic: Peer = {
  name: '@anthropic-ai/sdk',
  setUp: '`apiKey`, `baseURL`, `timeout` and `maxRetries`, as its documentation shows. Its back-off is fixed.',
  open: async (version) => {
    const pooledFetch = await pooledFetches();
    const { default: Anthropic, AnthropicError } = await loadPeer<Module>('@anthropic-ai/sdk');
    const open = (at: { origin: string; timeoutMs: number; maxRetries: number }) => {
      const { fetch, close } = pooledFetch();
      const client = new Anthropic({
        apiKey: secret,
        // Else it would take what this machine's environment and configuration hold.
        authToken: null,
        baseURL: at.origin,
        timeout: at.timeoutMs,
        maxRetries: at.maxRetries,
        fetch,
      });
      return { client, close };
    };
    return {
      name: '@anthropic-ai/sdk',
      version,
      classes: [
        peerOperation({
          operation: 'models.retrieve',
          repeat: 'safe',
          good: model,
          open,
          call: (client) => client.models.retrieve('claude-opus-5-5'),
        }),
        peerOperation({
          operation: 'messages.create',
          repeat: 'never',
          good: message,
          open,
          call: (client) => client.messages.create(question),
        }),
      ],
      isTyped: (error) => error instanceof AnthropicError,
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
