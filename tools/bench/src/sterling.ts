import { createSterlingClient } from '@bgc/sterling';

import type { BenchClient } from './bench-client.ts';
import { everythingOn, rawGet, rawSend, tokenCredentials } from './bench-client.ts';

export const sterlingBench: BenchClient = {
  name: '@bgc/sterling',
  calls(origin) {
    const sterling = createSterlingClient({
      ...everythingOn,
      ...tokenCredentials,
      environment: 'integration',
      baseUrl: origin,
      tokenUrl: `${origin}/connect/token`,
    });
    const order = { packageId: '1', candidateId: '2', endUserCertificate: 'true' } as const;
    const packages = { raw: rawGet(`${origin}/v1/packages`), ours: () => sterling.packages.list() };
    return [
      { name: 'GET of packages', count: 600, inFlight: 1, aim: 1.5, ...packages },
      {
        name: 'POST under a key',
        count: 600,
        inFlight: 1,
        raw: rawSend('POST', `${origin}/v1/screenings`, order),
        ours: () => sterling.screenings.create(order),
      },
      { name: 'GET of packages, 64 in flight', count: 1280, inFlight: 64, ...packages },
    ];
  },
};
