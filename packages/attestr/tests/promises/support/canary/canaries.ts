import { callEverything, letTimePass, plantedDeliveries, runCanaries } from '@bgc/promises';
import type { CanaryCheck, CanaryClient, CanaryRun, CanaryWatch, WatchedClient } from '@bgc/promises';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import { operations } from '../../../../src/generated/operations.ts';
import { loadEverything } from '../promise-world.ts';
import { allowed } from './allowed.ts';
import { behaviours } from './behaviours.ts';
import { createCanaryWorld } from './canary-world.ts';
import type { CanaryWorld } from './canary-world.ts';
import { leaks } from './leaky.ts';
import { particularDeeds } from './particular-deeds.ts';
import type { OperationName } from './planted-provider.ts';
import { useSandbox } from './sandbox-canaries.ts';
import type { Own } from './surfaces.ts';
import { typedDeeds } from './typed-deeds.ts';
import { useWebhooks } from './webhook-canaries.ts';
import { refusals, signingRefusals } from './wrong-options.ts';

/** A file goes as a form, whose parts the table of the spec names. */
const bodyOf = (operation: OperationName, { give }: CanaryWorld): { readonly body?: FormData } => {
  if (operation !== 'uploadImage' && operation !== 'uploadDocument') return {};
  const body = new FormData();
  body.append('file', new Blob([give(`${operation}.request.file`)]), 'file.pdf');
  return { body };
};

const run = (watch: CanaryWatch<Own>): Promise<CanaryRun> => {
  const { canaries, surfaces, wire } = watch;
  const noteStore = async ({ clock, store }: CanaryWorld): Promise<void> =>
    surfaces.note('store', await letTimePass(clock, store.records.list('', { limit: 1_000 })));
  return runCanaries(watch, {
    ...{ behaviours, loadEverything, useSandbox },
    callEverything: callEverything({
      ...{ operations, behaviours, typedDeeds, particularDeeds, useWebhooks, failingAt: 'getProfile' },
      ...{ more: bodyOf, afterwards: noteStore },
      open: (hooks, at) => createCanaryWorld(canaries, hooks, wire, at),
    }),
    refusals: async (canary) => [...refusals(canary), ...(await signingRefusals(canary))],
  });
};

const ownChecks = ({ watch }: WatchedClient<Own>): readonly CanaryCheck[] => [
  plantedDeliveries(callbacks, watch.canaries),
];

/** Attestr's client, watched. */
export const attestrCanaries: CanaryClient<Own> = {
  name: 'attestr',
  ...{ operations, run, allowed, leaks, refusals, ownChecks },
  ownSurfaces: ['answer to a webhook', 'event', 'store'],
  // Hashing is done off the event loop: where it takes long, the emulated time may outrun a lease.
  rareErrorNames: ['HandlingLostError'],
  // What a webhook names is read by query.
  isOnBothSides: (place) => place === 'webhooks.delivery.payload._id',
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'ConfigurationError', 'ConflictError', 'ConnectionError'],
    ...['InvalidRequestError', 'NotFoundError', 'OutcomeUnknownError', 'PermissionError', 'PollTimeoutError'],
    ...['RateLimitError', 'RedirectError', 'RequestNotSettledError', 'ResponseParseError', 'ResponseTooLargeError'],
    ...['ServerError', 'StoreBusyError', 'StoreError', 'TimeoutError', 'ValidationError', 'WebhookVerificationError'],
  ],
};
