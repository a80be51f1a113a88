import { createTruoraClient } from '@bgc/truora';

import type { BenchClient } from './bench-client.ts';
import { everythingOn, rawGet, rawSendForm } from './bench-client.ts';

export const truoraBench: BenchClient = {
  name: '@bgc/truora',
  calls(origin) {
    const truora = createTruoraClient({ ...everythingOn, apiKey: 'sandbox-bench', baseUrl: origin });
    const person = { country: 'CO', type: 'person', national_id: '0000000000' } as const;
    const get = { raw: rawGet(`${origin}/v1/checks/CHK0`), ours: () => truora.checks.get('CHK0') };
    return [
      { name: 'GET of a 4 kB check', count: 600, inFlight: 1, aim: 1.5, ...get },
      {
        name: 'POST of a form',
        count: 600,
        inFlight: 1,
        aim: 1.5,
        raw: rawSendForm('POST', `${origin}/v1/checks`, { ...person, user_authorized: 'true', force_creation: 'true' }),
        ours: () => truora.checks.create({ ...person, user_authorized: true, force_creation: true }),
      },
      { name: 'GET of a check, 64 in flight', count: 1280, inFlight: 64, ...get },
    ];
  },
};
