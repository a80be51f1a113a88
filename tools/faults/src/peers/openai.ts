import { pooledFetches } from '../observe/pooled-fetch.ts';
import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly models: { readonly retrieve: (model: string) => Promise<unknown> };
  readonly chat: { readonly completions: { readonly create: (body: object) => Promise<unknown> } };
}
interface Module {
  readonly default: new (options: object) => Client;
  readonly OpenAIError: new () => Error;
}

const model = jsonAnswer({ id: 'gpt-5.5', object: 'model', created: 1_767_225_600, owned_by: 'openai' });
const completion = jsonAnswer({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_767_225_600,
  model: 'gpt-5.5',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      logprobs: null,
      message: { role: 'assistant', content: 'Hello', refusal: null },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
const question = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: `${person.firstName} ${person.lastName}, ${person.email}` }],
};

export const openai: Peer = {
  name: 'openai',
  setUp: '`apiKey`, `baseURL`, `timeout` and `maxRetries`, as its README shows. Its back-off is fixed.',
  open: async (version) => {
    const pooledFetch = await pooledFetches();
    const { default: OpenAI, OpenAIError } = await loadPeer<Module>('openai');
    const open = (at: { origin: string; timeoutMs: number; maxRetries: number }) => {
      const { fetch, close } = pooledFetch();
      const client = new OpenAI({
        apiKey: secret,
        baseURL: `${at.origin}/v1`,
        timeout: at.timeoutMs,
        maxRetries: at.maxRetries,
        fetch,
      });
      return { client, close };
    };
    return {
      name: 'openai',
      version,
      classes: [
        peerOperation({
          operation: 'models.retrieve',
          repeat: 'safe',
          good: model,
          open,
          call: (client) => client.models.retrieve('gpt-5.5'),
        }),
        peerOperation({
          operation: 'chat.completions.create',
          repeat: 'never',
          good: completion,
          open,
          call: (client) => client.chat.completions.create(question),
        }),
      ],
      isTyped: (error) => error instanceof OpenAIError,
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
