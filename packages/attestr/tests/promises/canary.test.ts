import { behaveEverywhere, doDeed, letTimePass } from '@bgc/promises';
import { callsAndWebhooksSuite, canarySuite, canaryWatch } from '@bgc/promises/suites';
import { beforeAll, describe, expect, it } from 'vitest';

import { callbacks } from '../../src/generated/callbacks.ts';
import { operations } from '../../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/behaviours.ts';
import { createCanaryWorld } from './support/canary/canary-world.ts';
import type { CanaryWorld } from './support/canary/canary-world.ts';
import { leaks } from './support/canary/leaky.ts';
import { particularDeeds } from './support/canary/particular-deeds.ts';
import type { OperationName } from './support/canary/planted-provider.ts';
import { useSandbox } from './support/canary/sandbox-canaries.ts';
import type { Own } from './support/canary/surfaces.ts';
import { typedDeeds } from './support/canary/typed-deeds.ts';
import { useWebhooks } from './support/canary/webhook-canaries.ts';
import { refusals, signingRefusals } from './support/canary/wrong-options.ts';
import { loadEverything } from './support/promise-world.ts';

const { canaries, surfaces, wire, errors } = canaryWatch<Own>();
let wentWell: readonly OperationName[] = [];

/** A file goes as a form, whose parts the table of the spec names. */
const bodyOf = (operation: OperationName, { give }: CanaryWorld): { readonly body?: FormData } => {
  if (operation !== 'uploadImage' && operation !== 'uploadDocument') return {};
  const body = new FormData();
  body.append('file', new Blob([give(`${operation}.request.file`)]), 'file.pdf');
  return { body };
};

const noteStore = async ({ clock, store }: CanaryWorld): Promise<void> =>
  surfaces.note('store', await letTimePass(clock, store.records.list('', { limit: 1_000 })));

beforeAll(async () => {
  await loadEverything();
  wentWell = await behaveEverywhere({
    ...{ operations, behaviours, typedDeeds, more: bodyOf, afterwards: noteStore },
    open: (at) => createCanaryWorld(canaries, errors.surfaces, wire, at),
  });
  const world = createCanaryWorld(canaries, errors.surfaces, wire);
  for (const deed of particularDeeds) await doDeed(world, () => deed(world));
  await useWebhooks(world);
  await noteStore(world);
  const refused = canaries.plant('refused.client.option', 'withheld');
  for (const error of [...refusals(refused), ...(await signingRefusals(refused))]) errors.surfaces.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

const { sightings } = canarySuite<Own>({
  ...{ operations, canaries, surfaces, errors, wire, allowed, leaks, refusals },
  ownSurfaces: ['answer to a webhook', 'event', 'store'],
  judgedApart: ['event'],
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
});

callsAndWebhooksSuite({ operations, callbacks, canaries, wentWell: () => wentWell });

describe('an event that is logged', () => {
  const places = (): readonly string[] => sightings('event').map(({ place }) => place);

  it('shows what was signed, as it is the handler that asked for it', () => {
    expect(places()).toContain('webhooks.delivery.payload._id');
    expect(places()).toContain('webhooks.delivery.payload.output.verifier');
  });

  it('shows no secret, no error, nothing unknown, and nothing of an output that was not verified', () => {
    const secret = /Token|Secret|signature|payload\.error|unknown|webhooks\.url|forged|second|no\.day|odd|raw/;
    expect(places().filter((place) => secret.test(place))).toEqual([]);
  });
});
