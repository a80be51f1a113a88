import { inspect } from 'node:util';

import type { ProviderComplaint } from '@bgc/core';
import { commonLeaks } from '@bgc/promises';
import type { Leak } from '@bgc/promises';

import { attestrProvider } from '../../../../src/access/provider.ts';
import { operations } from '../../../../src/generated/operations.ts';
import type { Own } from './surfaces.ts';

/** Deliberate leaks, to show that they are found. */
export const leaks: readonly Leak<Own>[] = [
  ...commonLeaks<Own>({
    definition: attestrProvider,
    operation: operations.getAsyncRequest,
    request: (asyncId) => ({ path: { version: 'v1', asyncId } }),
    refusal: (text) => ({ code: 4001, message: `${text} was not found` }),
    complaintsIn: (document) => [document as ProviderComplaint],
  }),
  {
    name: 'an unverified event that shows its output',
    surface: 'event',
    place: 'leak.output',
    spring: async (canaries, surfaces) =>
      surfaces.note('event', inspect({ output: { verifier: canaries.plant('leak.output', 'withheld') } })),
  },
];
