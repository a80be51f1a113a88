import { createPageUpClient } from '@bgc/pageup';

import type { BenchClient } from './bench-client.ts';
import { everythingOn, rawGet, rawSend, tokenCredentials } from './bench-client.ts';

export const pageupBench: BenchClient = {
  name: '@bgc/pageup',
  calls(origin) {
    const pageup = createPageUpClient({
      ...everythingOn,
      ...tokenCredentials,
      environment: 'uat',
      dataCentre: 'dc2',
      tenantId: '218',
      baseUrl: origin,
      tokenUrl: `${origin}/connect/token`,
    });
    const path = `${origin}/v3/218/backgroundchecking`;
    const record = { status: 'new', referenceNumber: 'R-1', reasonForFail: undefined, results: undefined };
    const list = (provider: string) => ({
      raw: rawGet(`${path}?status=pending&provider=${provider}`),
      ours: () => pageup.backgroundChecks.list({ status: 'pending', provider }),
    });
    return [
      { name: 'small GET', count: 600, inFlight: 1, aim: 1.5, ...list('small') },
      { name: '60 kB fuzzed list', count: 300, inFlight: 1, ...list('large') },
      {
        name: 'PUT',
        count: 600,
        inFlight: 1,
        raw: rawSend('PUT', `${path}/1`, record),
        ours: () => pageup.backgroundChecks.update('1', record),
      },
      { name: 'small GET, 64 in flight', count: 1280, inFlight: 64, ...list('small') },
    ];
  },
};
