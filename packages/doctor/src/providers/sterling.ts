import { createSterlingClient } from '@bgc/sterling';
import type { SterlingEnvironment } from '@bgc/sterling';

import { clientOptions } from './client-options.ts';
import type { Provider } from './provider.ts';
import { sterlingVariables } from './variables.ts';

const hub = 'https://sterling.readme.io/v1/reference';

export const sterling: Provider = {
  name: 'sterling',
  title: 'Sterling',
  variables: sterlingVariables,
  sources: {
    hosts: { source: `${hub}, "Authentication" and "Going Live"`, fidelity: 'documented' },
    credentials: { source: `${hub}, "Authentication"`, fidelity: 'documented' },
    token: { source: `${hub}, "Authentication"`, fidelity: 'documented' },
    read: { source: `${hub}, "GET /packages"`, fidelity: 'documented' },
    callback: { source: `${hub}, "Callbacks" and "CallbackRequest"`, fidelity: 'documented' },
  },
  credentials: ['clientId', 'clientSecret'],
  reads: "the account's packages (GET)",
  harmless: 'A list of what the account may order orders nothing.',
  connect(values, wiring) {
    const { environment, clientId = '', clientSecret = '' } = values;
    const client = createSterlingClient({
      ...clientOptions(values, wiring),
      environment: environment as SterlingEnvironment,
      clientId,
      clientSecret,
    });
    return {
      async read() {
        const packages = await client.packages.list();
        const unsure = 'Ask Sterling which packages the account has: without one, nothing can be ordered.';
        return { what: `${packages.length} packages`, ...(packages.length === 0 ? { unsure } : {}) };
      },
    };
  },
  // The documents show an e-mail address as client id.
  crossed({ clientId = '', clientSecret = '' }) {
    const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    if (!isEmail(clientSecret) || isEmail(clientId)) return [];
    return [
      {
        about: 'id and secret',
        verdict: 'warning',
        seen: 'STERLING_CLIENT_SECRET is an e-mail address, as the client id is in the documents, and STERLING_CLIENT_ID is none',
        fix: 'Exchange the two if they were mixed up.',
        rule: { source: `${hub}, "Authentication"`, fidelity: 'observed' },
      },
    ];
  },
  tokenSeconds: { seconds: 36_000, from: 'sample' },
  judgeClaims: () => [],
  forged: { body: '{"type":"screening","payload":{"id":"bgc-doctor"}}', contentType: 'application/json' },
  deliveriesAbove: 1_000_000,
};
