import type { TokenClaims } from '@bgc/core';
import { createPageUpClient } from '@bgc/pageup';
import type { PageUpEnvironment } from '@bgc/pageup';

import type { Rule } from '../finding.ts';
import { clientOptions } from './client-options.ts';
import type { Provider, Remark } from './provider.ts';
import { pageUpVariables } from './variables.ts';

const page = 'https://developers.pageuppeople.com/Api/Partners/BackgroundChecking';
const forbidden: Rule = { source: `${page}, "I'm getting a 403 Forbidden error"`, fidelity: 'documented' };

/** "GET and PUT endpoints also require the partner ID as claim." How the claim is called is not public: any name with these words. */
const judgeClaims = (claims: TokenClaims | undefined): readonly Remark[] => {
  if (claims === undefined) return [];
  const partner = claims.names.some((name) => /partner/i.test(name));
  return [
    partner
      ? {
          about: 'partner id',
          verdict: 'ok',
          seen: "the token has a claim with 'partner' in its name",
          rule: forbidden,
        }
      : {
          about: 'partner id',
          verdict: 'failed',
          seen: "the token has no claim with 'partner' in its name (what the claim is called is not public)",
          fix: 'Contact PageUp to have the partner id set up for this client: every call is answered with 403 without it.',
          rule: forbidden,
        },
    {
      about: 'tenant',
      verdict: 'skipped',
      seen: 'PageUp documents no claim that names the tenant; the read below tells whether it is the right one',
      rule: { source: page, fidelity: 'documented' },
    },
  ];
};

export const pageup: Provider = {
  name: 'pageup',
  title: 'PageUp',
  variables: pageUpVariables,
  sources: {
    hosts: { source: `${page}, "Retrieving an access token" and "URL format"`, fidelity: 'documented' },
    credentials: {
      source: 'https://developers.pageuppeople.com/Content/authentication',
      fidelity: 'documented',
    },
    token: { source: `${page}, "Retrieving an access token"`, fidelity: 'documented' },
    scopes: forbidden,
    read: { source: `${page}, "Retrieving the background checks"`, fidelity: 'documented' },
    reportLink: { source: `${page}, "Requirements", "Functional"`, fidelity: 'documented' },
  },
  credentials: ['clientId', 'clientSecret'],
  reads: 'the list of pending checks (GET)',
  harmless: 'Only a PUT to queued takes a check out of the list, and none is sent.',
  connect(values, wiring) {
    const { environment, dataCentre = '', tenantId = '', clientId = '', clientSecret = '', instanceId } = values;
    const client = createPageUpClient({
      ...clientOptions(values, wiring),
      ...(instanceId === undefined ? {} : { instanceId: instanceId === 'false' ? false : instanceId }),
      environment: environment as PageUpEnvironment,
      dataCentre,
      tenantId,
      clientId,
      clientSecret,
    });
    return {
      async read() {
        const checks = await client.backgroundChecks.list({ status: 'pending' });
        return {
          what: `${checks.length} pending checks (a page has five at most), none of them claimed`,
          empty: checks.length === 0,
        };
      },
    };
  },
  tokenSeconds: { seconds: 300, from: 'documents' },
  scopes: [
    ['Public.BackgroundCheck.Read', 'the list of pending checks (GET)'],
    ['Public.BackgroundCheck.Write', 'every update (PUT)'],
  ],
  judgeClaims,
};
