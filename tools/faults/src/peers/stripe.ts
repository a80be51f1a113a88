import { isObjectWithId } from './is-object-with-id.ts';
import { loadPeer } from './load-peer.ts';
import { ownAgent } from './own-agent.ts';
import { person, secret } from './peer-canaries.ts';
import { jsonAnswer, peerOperation } from './peer-operation.ts';
import type { Peer } from './peer.ts';

interface Client {
  readonly customers: {
    readonly retrieve: (id: string) => Promise<unknown>;
    readonly create: (body: object) => Promise<unknown>;
  };
}
interface Module {
  readonly default: (new (key: string, options: object) => Client) & {
    readonly errors: { readonly StripeError: new () => Error };
  };
}

const customer = jsonAnswer({ id: 'cus_1', object: 'customer', created: 1_767_225_600, livemode: false, metadata: {} });
const newCustomer = { name: `${person.firstName} ${person.lastName}`, email: person.email };

export const stripe: Peer = {
  name: 'stripe',
  setUp:
    '`host`, `port`, `protocol`, `httpAgent`, `timeout` and `maxNetworkRetries`, as its README shows. Its back-off is fixed; it sends an idempotency key of its own with each POST.',
  open: async (version) => {
    const { default: Stripe } = await loadPeer<Module>('stripe');
    const open = (at: { origin: string; timeoutMs: number; maxRetries: number }) => {
      const { agent, close } = ownAgent();
      const { hostname, port } = new URL(at.origin);
      const client = new Stripe(secret, {
        host: hostname,
        port,
        protocol: 'http',
        httpAgent: agent,
        timeout: at.timeoutMs,
        maxNetworkRetries: at.maxRetries,
      });
      return { client, close };
    };
    return {
      name: 'stripe',
      version,
      classes: [
        peerOperation({
          operation: 'customers.retrieve',
          repeat: 'safe',
          good: customer,
          open,
          call: (client) => client.customers.retrieve('cus_1'),
        }),
        peerOperation({
          operation: 'customers.create',
          repeat: 'keyed',
          good: customer,
          open,
          call: (client) => client.customers.create(newCustomer),
        }),
      ],
      isTyped: (error) => error instanceof Stripe.errors.StripeError,
      isResult: (_, value) => isObjectWithId(value),
    };
  },
};
