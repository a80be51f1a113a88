import { inspect } from 'node:util';

import type { ProviderComplaint } from '@bgc/core';
import { commonLeaks } from '@bgc/promises';
import type { Leak } from '@bgc/promises';

import { truoraProvider } from '../../../../src/access/provider.ts';
import { operations } from '../../../../src/generated/operations.ts';
import type { Own } from './surfaces.ts';

/** Deliberate leaks, to show that they are found. */
export const leaks: readonly Leak<Own>[] = [
  ...commonLeaks<Own>({
    definition: truoraProvider,
    operation: operations.getCheck,
    request: (check_id) => ({ path: { check_id } }),
    refusal: (text) => ({ code: 10404, message: `${text} was not found` }),
    complaintsIn: (document) => [document as ProviderComplaint],
  }),
  {
    name: 'a hook whose key is a member as any other',
    surface: 'hook',
    place: 'leak.key',
    spring: async (canaries, surfaces) =>
      surfaces.note('hook', inspect({ signing_key: canaries.plant('leak.key', 'answered') })),
  },
];
