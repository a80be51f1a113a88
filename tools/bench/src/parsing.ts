import { createPageUpClient } from '@bgc/pageup';

import { largeList } from './documents.ts';
import { compare, type Ratio } from './measure.ts';

/** A fetch that answers at once from the same bytes, so that what is left is parsing and the client's own work. */
export const measureParsing = async (): Promise<Ratio> => {
  const bytes = new TextEncoder().encode(largeList());
  const token = JSON.stringify({ access_token: 'sandbox-token', expires_in: 300, token_type: 'Bearer' });
  const pageup = createPageUpClient({
    environment: 'uat',
    dataCentre: 'dc2',
    tenantId: '218',
    clientId: 'sandbox-bench',
    clientSecret: 'sandbox-bench-secret',
    baseUrl: 'http://127.0.0.1',
    tokenUrl: 'http://127.0.0.1/connect/token',
    fetch: async (input) =>
      new Response((input instanceof Request ? input.url : String(input)).includes('/connect/token') ? token : bytes),
    onDrift: () => undefined,
  });
  const repeated = (work: () => Promise<unknown>) => async (): Promise<void> => {
    for (let round = 0; round < 200; round += 1) await work();
  };
  return compare('parse a 60 kB fuzzed list', {
    baseline: repeated(async (): Promise<unknown> => JSON.parse(await new Response(bytes).text()) as unknown),
    ours: repeated(() => pageup.backgroundChecks.list({ status: 'pending' })),
  });
};
