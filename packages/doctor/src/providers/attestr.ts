import { createAttestrClient } from '@bgc/attestr';
import { isApiError } from '@bgc/core';

import { clientOptions } from './client-options.ts';
import type { Provider, Remark, Values } from './provider.ts';
import { attestrVariables } from './variables.ts';

const app = 'https://docs.attestr.com/attestr-docs/attestr-register-app';

/** An id that nothing has. */
const nobodysId = 'AR0bgc0doctor0nothing';

const looksLikePair = (token: string): boolean => {
  try {
    return /^[A-Za-z0-9+/]+={0,2}$/.test(token) && atob(token).includes(':');
  } catch {
    return false;
  }
};

const crossed = ({ authToken = '', clientSecret }: Values): readonly Remark[] => {
  if (authToken.startsWith('sandbox-') || looksLikePair(authToken)) return [];
  const mixed = clientSecret !== undefined && looksLikePair(clientSecret);
  return [
    {
      about: 'form of the token',
      verdict: 'warning',
      seen: mixed
        ? 'ATTESTR_CLIENT_SECRET looks like a ready-made token (base64 of two parts with a colon), and ATTESTR_AUTH_TOKEN does not'
        : 'ATTESTR_AUTH_TOKEN is no base64 of two parts with a colon, as ready-made tokens seem to be',
      fix: mixed
        ? 'Exchange the two if they were mixed up.'
        : 'Copy the ready-made token of the app, whole: neither its key nor its secret alone.',
      rule: { source: app, fidelity: 'assumed' },
    },
  ];
};

export const attestr: Provider = {
  name: 'attestr',
  title: 'Attestr',
  variables: attestrVariables,
  sources: {
    hosts: {
      source: 'https://docs.attestr.com/attestr-docs/employment-verification-api, "API Details"',
      fidelity: 'documented',
    },
    credentials: { source: app, fidelity: 'documented' },
    read: {
      source: 'https://docs.attestr.com/attestr-docs/employment-verification-api, "Error Codes"',
      fidelity: 'documented',
    },
    callback: { source: 'https://docs.attestr.com/attestr-docs/attestr-webhooks', fidelity: 'documented' },
  },
  credentials: ['authToken', 'clientSecret'],
  reads: 'a request that does not exist (GET)',
  harmless: 'What does not exist can be neither ordered nor paid; Attestr documents no list to read instead.',
  connect(values, wiring) {
    const { authToken = '', clientSecret } = values;
    const client = createAttestrClient({
      ...clientOptions(values, wiring),
      ...(clientSecret === undefined ? {} : { clientSecret }),
      authToken,
    });
    return {
      async read() {
        try {
          await client.requests.get(nobodysId);
        } catch (error) {
          if (!isApiError(error)) throw error;
          // What an unknown id is answered with is documented of another operation only (4003). What is malformed (4001) was let in, too.
          if (['4001', '4003'].includes(error.complaints[0]?.code ?? ''))
            return { what: 'that there is no such request, as was meant' };
          if (error.status !== 404) throw error;
        }
        return {
          what: 'HTTP 404, as of what does not exist',
          unsure: 'Something else than Attestr may say so, too: check ATTESTR_BASE_URL, if it is set.',
        };
      },
    };
  },
  crossed,
  forged: { body: '{"event":"async.completed","payload":{"_id":"bgc-doctor"}}', contentType: 'application/json' },
};
