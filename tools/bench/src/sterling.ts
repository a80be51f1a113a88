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
  oneCall: `
import { createSterlingClient } from '@bgc/sterling';
const sterling = createSterlingClient({ environment: 'integration', clientId: 'id', clientSecret: 'secret' });
console.log((await sterling.packages.list()).length);
`,
  consumers: {
    baseline: `
export const packages = async (token: string): Promise<readonly unknown[]> => {
  const response = await fetch('https://api-int.kennect.com/v1/packages', {
    headers: { authorization: token },
  });
  return JSON.parse(await response.text());
};
`,
    ours: `
import { createSterlingClient } from '@bgc/sterling';
export const packages = async (clientSecret: string): Promise<readonly string[]> => {
  const sterling = createSterlingClient({ environment: 'integration', clientId: 'id', clientSecret });
  const packages = await sterling.packages.list();
  return packages.map((each) => each.id);
};
`,
  },
};
