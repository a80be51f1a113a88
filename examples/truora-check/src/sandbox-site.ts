import { createSandbox } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';
import { day } from '@bgc/example-parts/time';

import type { Site } from './site.ts';

/** Truora in this process: no key, no network, no waiting. The last name is a magic value of the sandbox. */
export const openSandboxSite = (lastName: string, sandbox = createSandbox()): Site => {
  const { clock } = sandbox;
  return {
    name: 'the sandbox',
    truora: createTruoraClient({ ...sandbox.truora.addAccount(), fetch: sandbox.fetch, clock, language: 'en' }),
    wanted: {
      country: 'BR',
      type: 'person',
      // Nobody's: its check digits are right for no one.
      national_id: '00000000000',
      date_of_birth: '1990-01-31',
      region: 'SP',
      first_name: 'Ada',
      last_name: lastName,
      user_authorized: true,
      force_creation: true,
    },
    // A check may be delayed for three days.
    run: (work) => clock.run(work, { atMostMs: 5 * day }),
  };
};
