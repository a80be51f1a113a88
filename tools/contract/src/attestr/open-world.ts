import { createAttestrClient } from '@bgc/attestr';
import { createSandbox } from '@bgc/sandbox';
import type { AttestrAccountBehaviour } from '@bgc/sandbox';

import { recordExchanges } from '../record-exchanges.ts';
import type { World } from './steps/step.ts';

const RECEIVER = 'https://ats.example.com/attestr';

/** The emulator with one account and a webhook for every event, and the client. Nothing ends by itself. */
export const openWorld = (behaviour: Partial<AttestrAccountBehaviour> = {}): World => {
  const sandbox = createSandbox({ seed: 7 });
  const account = sandbox.attestr.addAccount({ behaviour: { turnaround: 'never', ...behaviour } });
  const calls = recordExchanges(sandbox.fetch);
  const common = { ...account, fetch: calls.fetch, clock: sandbox.clock, random: () => 0.5 };
  const callbacks = recordExchanges(() => Promise.resolve(new Response(null, { status: 200 })));
  sandbox.attestr.registerWebhook(account, { url: RECEIVER, token: 'sandbox-webhook-token' });
  sandbox.callbacks.route(RECEIVER, (request) => callbacks.fetch(request));
  return {
    sandbox,
    account,
    client: createAttestrClient(common),
    stranger: createAttestrClient({ ...common, authToken: 'sandbox-of-nobody' }),
    ids: {},
    exchanges: calls.exchanges,
    callbacks: callbacks.exchanges,
  };
};
