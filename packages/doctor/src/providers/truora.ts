import type { TokenClaims } from '@bgc/core';
import { createTruoraClient } from '@bgc/truora';

import type { Rule } from '../finding.ts';
import { clientOptions } from './client-options.ts';
import { keyClaims } from './truora-key.ts';
import type { Provider, Remark } from './provider.ts';
import { truoraVariables } from './variables.ts';

const authentication: Rule = { source: 'https://dev.truora.com/guides/authentication', fidelity: 'documented' };
const reference = 'https://docs.truora.com/openapi.json';

const judgeClaims = (claims: TokenClaims | undefined, at: number): readonly Remark[] => {
  if (claims === undefined)
    return [
      {
        about: 'API key',
        verdict: 'warning',
        seen: 'TRUORA_API_KEY is no JWT that can be read, and Truora documents one',
        fix: 'Copy the whole key again, with both of its dots; one that is lost is made anew in the dashboard.',
        rule: authentication,
      },
    ];
  const { expiresAt } = claims;
  if (expiresAt !== undefined && expiresAt <= at)
    return [
      {
        about: 'API key',
        verdict: 'failed',
        seen: 'the JWT has expired, by its own claim exp',
        fix: "Make another key in Truora's dashboard. Check this machine's clock first, if you doubt it.",
        rule: { source: 'RFC 7519, 4.1.4', fidelity: 'documented' },
      },
    ];
  return [
    {
      about: 'API key',
      verdict: 'ok',
      seen: expiresAt === undefined ? 'a JWT without an end' : 'a JWT that has not expired',
      rule: authentication,
    },
  ];
};

export const truora: Provider = {
  name: 'truora',
  title: 'Truora',
  variables: truoraVariables,
  sources: {
    hosts: { source: 'https://dev.truora.com/guides/creating_a_background_check/', fidelity: 'documented' },
    credentials: authentication,
    read: { source: `${reference}, GET /v1/config`, fidelity: 'documented' },
    callback: { source: 'https://developer.truora.com/getting-started/hooks.html', fidelity: 'documented' },
  },
  credentials: ['apiKey'],
  reads: "the account's custom types of checks (GET)",
  harmless: "A list of settings creates no check, and holds nobody's data.",
  connect(values, wiring) {
    const client = createTruoraClient({
      ...clientOptions(values, wiring),
      apiKey: values['apiKey'] ?? '',
    });
    return {
      async read() {
        await client.customTypes.list();
        return { what: 'the settings of the account' };
      },
    };
  },
  keyAsToken: ({ apiKey }) => (apiKey?.startsWith('sandbox-') === true ? undefined : apiKey),
  judgeClaims,
  crossed: keyClaims,
  forged: { body: 'e30.e30.bm90LXNpZ25lZA', contentType: 'application/jwt' },
};
