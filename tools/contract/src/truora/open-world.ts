import { createSandbox } from '@bgc/sandbox';
import type { TruoraBehaviour } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';

import { recordExchanges } from '../record-exchanges.ts';
import type { World } from './steps/step.ts';

/** The emulator with one account, and the client, with everything between them recorded. No check ends by itself. */
export const openWorld = (behaviour: Partial<TruoraBehaviour> = {}): World => {
  const sandbox = createSandbox({ seed: 7 });
  const account = sandbox.truora.addAccount({
    username: 'example-user',
    behaviour: { turnaround: 'never', highPriorityLimit: 1, ...behaviour },
  });
  const calls = recordExchanges(sandbox.fetch);
  const common = { ...account, fetch: calls.fetch, clock: sandbox.clock, random: () => 0.5 };
  const callbacks = recordExchanges(() => Promise.resolve(new Response(null, { status: 200 })));
  sandbox.callbacks.route('https://ats.example.com/', (request) => callbacks.fetch(request));
  return {
    sandbox,
    account,
    client: createTruoraClient(common),
    stranger: createTruoraClient({ ...common, apiKey: 'sandbox-of-nobody' }),
    colleague: createTruoraClient({ ...common, fetch: sandbox.fetch }),
    ids: {},
    exchanges: calls.exchanges,
    callbacks: callbacks.exchanges,
  };
};
