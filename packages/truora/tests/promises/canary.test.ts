import { behaveEverywhere, doDeed } from '@bgc/promises';
import { callsAndWebhooksSuite, canarySuite, canaryWatch } from '@bgc/promises/suites';
import { beforeAll, describe, expect, it } from 'vitest';

import { callbacks } from '../../src/generated/callbacks.ts';
import { operations } from '../../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/behaviours.ts';
import { createCanaryWorld } from './support/canary/canary-world.ts';
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

beforeAll(async () => {
  await loadEverything();
  wentWell = await behaveEverywhere({
    ...{ operations, behaviours, typedDeeds },
    open: (at) => createCanaryWorld(canaries, errors.surfaces, wire, at),
  });
  const world = createCanaryWorld(canaries, errors.surfaces, wire);
  for (const deed of particularDeeds) await doDeed(world, () => deed(world));
  await useWebhooks(world);
  const refused = canaries.plant('refused.client.option', 'withheld');
  for (const error of [...refusals(refused), ...(await signingRefusals(refused))]) errors.surfaces.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

const { sightings } = canarySuite<Own>({
  ...{ operations, canaries, surfaces, errors, wire, allowed, leaks, refusals },
  ownSurfaces: ['answer to a webhook', 'event', 'hook', 'onWarning', 'webhook store'],
  judgedApart: ['event', 'hook'],
  // Hashing is done off the event loop: where it takes long, the emulated time may outrun a lease.
  rareErrorNames: ['HandlingLostError'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'ConfigurationError', 'ConflictError', 'ConnectionError'],
    ...['InvalidRequestError', 'NotFoundError', 'OutcomeUnknownError', 'PermissionError', 'PollTimeoutError'],
    ...['RateLimitError', 'RedirectError', 'ResponseParseError', 'ResponseTooLargeError', 'ServerError'],
    ...['TimeoutError', 'ValidationError', 'WebhookVerificationError'],
  ],
});

callsAndWebhooksSuite({ operations, callbacks, canaries, wentWell: () => wentWell });

describe('no secret gets out', () => {
  it('of a hook that is logged: its key is not among what is shown', () => {
    const places = sightings('hook').map(({ place }) => place);
    expect(places.some((place) => place.endsWith('subscriber.url'))).toBe(true);
    expect(places.filter((place) => /signing_key|unknown|options/.test(place))).toEqual([]);
  });

  it('of an event that is logged: neither keys nor what is unknown', () => {
    const places = sightings('event').map(({ place }) => place);
    expect(places).toContain('webhooks.delivery.events[].object.check_id');
    expect(places.filter((place) => /[kK]ey|unknown|webhooks\.url/.test(place))).toEqual([]);
  });
});
