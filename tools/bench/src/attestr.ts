import { createAttestrClient } from '@bgc/attestr';

import type { BenchClient } from './bench-client.ts';
import { everythingOn, rawGet, rawSend } from './bench-client.ts';
import { signingSecret } from './documents.ts';

export const attestrBench: BenchClient = {
  name: '@bgc/attestr',
  calls(origin) {
    const common = { ...everythingOn, authToken: 'sandbox-bench', baseUrl: origin };
    const attestr = createAttestrClient({ ...common, clientSecret: signingSecret });
    const unsigned = createAttestrClient(common);
    const path = `${origin}/api/v1/public`;
    const employment = {
      tag: 'EMP-1001',
      employer: 'Example Hotels',
      reg: 'X-17',
      position: 'Trainee',
      startDate: '2019-12-02',
      ended: true,
      endDate: '2020-03-19',
      documents: ['MX0'],
    } as const;
    const raw = rawGet(`${path}/async/AR0`);
    const judged = { raw, ours: () => attestr.requests.get('AR0') };
    return [
      { name: 'GET of a result', count: 600, inFlight: 1, aim: 1.5, raw, ours: () => unsigned.requests.get('AR0') },
      // fetch and JSON.parse judge no signature: what that costs is in the ratio.
      { name: '… and its signature judged', count: 600, inFlight: 1, ...judged },
      {
        name: 'POST of an employment',
        count: 600,
        inFlight: 1,
        aim: 1.5,
        raw: rawSend('POST', `${path}/factx/async/work`, employment),
        ours: () => attestr.employmentChecks.create(employment),
      },
      { name: 'GET, judged, 64 in flight', count: 1280, inFlight: 64, ...judged },
    ];
  },
};
