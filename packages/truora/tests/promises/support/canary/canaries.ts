import { callEverything, plantedDeliveries, runCanaries } from '@bgc/promises';
import type { CanaryCheck, CanaryClient, CanaryRun, CanaryWatch, WatchedClient } from '@bgc/promises';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import { operations } from '../../../../src/generated/operations.ts';
import { loadEverything } from '../promise-world.ts';
import { allowed } from './allowed.ts';
import { behaviours } from './behaviours.ts';
import { createCanaryWorld } from './canary-world.ts';
import { leaks } from './leaky.ts';
import { particularDeeds } from './particular-deeds.ts';
import { useSandbox } from './sandbox-canaries.ts';
import type { Own } from './surfaces.ts';
import { typedDeeds } from './typed-deeds.ts';
import { useWebhooks } from './webhook-canaries.ts';
import { refusals, signingRefusals } from './wrong-options.ts';

const run = (watch: CanaryWatch<Own>): Promise<CanaryRun> => {
  const { canaries, wire } = watch;
  return runCanaries(watch, {
    ...{ behaviours, loadEverything, useSandbox },
    callEverything: callEverything({
      ...{ operations, behaviours, typedDeeds, particularDeeds, useWebhooks, failingAt: 'listChecks' },
      open: (hooks, at) => createCanaryWorld(canaries, hooks, wire, at),
    }),
    refusals: async (canary) => [...refusals(canary), ...(await signingRefusals(canary))],
  });
};

const ownChecks = ({ watch }: WatchedClient<Own>): readonly CanaryCheck[] => [
  plantedDeliveries(callbacks, watch.canaries),
];

/** Truora's client, watched. */
export const truoraCanaries: CanaryClient<Own> = {
  name: 'truora',
  ...{ operations, run, allowed, leaks, refusals, ownChecks },
  ownSurfaces: ['answer to a webhook', 'event', 'hook', 'onWarning', 'webhook store'],
  // Hashing is done off the event loop: where it takes long, the emulated time may outrun a lease.
  rareErrorNames: ['HandlingLostError'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'ConfigurationError', 'ConflictError', 'ConnectionError'],
    ...['InvalidRequestError', 'NotFoundError', 'OutcomeUnknownError', 'PermissionError', 'PollTimeoutError'],
    ...['RateLimitError', 'RedirectError', 'ResponseParseError', 'ResponseTooLargeError', 'ServerError'],
    ...['TimeoutError', 'ValidationError', 'WebhookVerificationError'],
  ],
};
