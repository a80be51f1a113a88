import { createSandbox } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';

import { recordExchanges } from '../record-exchanges.ts';
import { documentedPackages } from './documented-packages.ts';
import { documentedSample } from './samples.ts';
import type { World } from './steps/step.ts';

type AccountOptions = Parameters<World['sandbox']['sterling']['addAccount']>[0];

const { referenceCodes } = documentedSample('reference_codes') as { referenceCodes: readonly { code: string }[] };
const { billingCodes } = documentedSample('billing_codes') as { billingCodes: readonly string[] };

/** The emulator with the account of the document's samples, and the client, with everything between them recorded. */
export const openWorld = (behaviour: NonNullable<AccountOptions>['behaviour'] = {}): World => {
  const sandbox = createSandbox({ seed: 7 });
  const options = sandbox.sterling.addAccount({
    // "For instance, example@example.com:86753O9 will always encode as ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085."
    clientId: 'example@example.com',
    clientSecret: '86753O9',
    packages: documentedPackages,
    // The document's screening is billed to a code that its list of codes does not show.
    behaviour: { referenceCodes, billingCodes: [...billingCodes, 'Northwest'], turnaround: 'never', ...behaviour },
  });
  const calls = recordExchanges(sandbox.fetch);
  const client = createSterlingClient({
    ...options,
    fetch: calls.fetch,
    clock: sandbox.clock,
    random: () => 0.5,
  });
  const callbacks = recordExchanges(() => Promise.resolve(new Response(null, { status: 200 })));
  for (const host of ['https://my-company.com/', 'https://clients.domain.com/']) {
    sandbox.callbacks.route(host, (request) => callbacks.fetch(request));
  }
  return { sandbox, client, ids: {}, exchanges: calls.exchanges, callbacks: callbacks.exchanges };
};
