import { createRuntime } from '@bgc/core';
import type { ProviderComplaint } from '@bgc/core';
import { commonLeaks, letTimePass } from '@bgc/promises';
import type { Leak } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';

import { pageUpProvider } from '../../../src/access/provider.ts';
import { operations } from '../../../src/generated/operations.ts';
import type { Own } from './surfaces.ts';

const refusal = (text: string): unknown => [{ message: `Ada ${text} is not known.` }];

/** Deliberate leaks, to show that they are found. */
export const leaks: readonly Leak<Own>[] = [
  ...commonLeaks<Own>({
    definition: pageUpProvider,
    operation: operations.updateBackgroundCheck,
    request: (id) => ({ path: { tenantId: '218', id }, body: {} }),
    refusal,
    complaintsIn: (document) => document as readonly ProviderComplaint[],
  }),
  {
    name: 'a spec that calls the message harmless',
    surface: 'details of an error',
    place: 'leak.message',
    spring: async (canaries, surfaces) => {
      const error = { '[].message': 'no', '[].field': 'no' } as const;
      const operation = {
        ...operations.updateBackgroundCheck,
        sensitive: { ...operations.updateBackgroundCheck.sensitive, error },
      };
      const clock = createVirtualClock();
      const fetch = async () =>
        Response.json([{ message: canaries.plant('leak.message', 'answered') }], { status: 400 });
      const runtime = createRuntime(pageUpProvider, { baseUrl: 'https://api.example.com', clock, fetch });
      const ending = await letTimePass(
        clock,
        runtime.invoke(operation, { path: { tenantId: '218', id: '1' }, body: {} }),
      );
      if (!ending.ok) surfaces.note('error', ending.error);
    },
  },
];
