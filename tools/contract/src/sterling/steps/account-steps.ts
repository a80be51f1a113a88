import { JSON_ANSWER } from '../../provider/step.ts';
import { documentedPackages } from '../documented-packages.ts';
import { documentedSample } from '../samples.ts';
import type { Step } from './step.ts';

const { billingCodes } = documentedSample('billing_codes') as { billingCodes: readonly string[] };

const get = (path: string, query?: Readonly<Record<string, string>>) => () => ({
  path,
  headers: JSON_ANSWER,
  ...(query && { query }),
});

/** What an account has: its packages and codes; and the health of the API. */
export const accountSteps: readonly Step[] = [
  {
    operation: 'listPackages',
    call: ({ client }) => client.packages.list(),
    sent: get('/v1/packages'),
    answered: () => documentedPackages,
  },
  {
    operation: 'listPackages',
    what: 'all of them',
    call: ({ client }) => client.packages.list({ all: true }),
    sent: get('/v1/packages', { all: 'true' }),
  },
  {
    operation: 'listReferenceCodes',
    call: ({ client }) => client.referenceCodes.list(),
    sent: get('/v1/reference-codes'),
    answered: () => documentedSample('reference_codes'),
  },
  {
    operation: 'listBillingCodes',
    call: ({ client }) => client.billingCodes.list(),
    sent: get('/v1/billing-codes'),
    answered: () => ({ billingCodes: [...billingCodes, 'Northwest'] }),
  },
  { operation: 'getHealth', call: ({ client }) => client.health(), sent: get('/v1/health') },
  {
    operation: 'getHealth',
    what: 'in depth',
    call: ({ client }) => client.health({ deep: true }),
    sent: get('/v1/health', { deep: 'true' }),
  },
];
