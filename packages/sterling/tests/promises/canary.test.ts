import { canarySuite, canaryWatch } from '@bgc/promises/suites';
import { beforeAll, describe, expect, it } from 'vitest';

import { callbacks } from '../../src/generated/callbacks.ts';
import { operations } from '../../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/behaviours.ts';
import { readAgain, useCallbacks } from './support/canary/callback-canaries.ts';
import { createCanaryWorld } from './support/canary/canary-world.ts';
import { doDeeds, doOperation } from './support/canary/do-deeds.ts';
import { leaks } from './support/canary/leaky.ts';
import { particularDeeds } from './support/canary/particular-deeds.ts';
import type { OperationName } from './support/canary/planted-provider.ts';
import { useSandbox } from './support/canary/sandbox-canaries.ts';
import type { Own } from './support/canary/surfaces.ts';
import { refusals } from './support/canary/wrong-options.ts';
import { loadEverything } from './support/load-everything.ts';

const { canaries, surfaces, wire, errors } = canaryWatch<Own>();
const watching = errors.surfaces;
const wentWell = new Set<OperationName>();

beforeAll(async () => {
  await loadEverything();
  for (const behaviour of behaviours) {
    const world = createCanaryWorld(canaries, watching, wire, behaviour);
    for (const name of behaviour.shownBy)
      for (const done of await doOperation(world, name))
        if (done.ok && behaviour.name === `${name} answers well`) wentWell.add(done.name);
  }
  await doDeeds(createCanaryWorld(canaries, watching, wire, { at: {} }), particularDeeds);
  await doOperation(createCanaryWorld(canaries, watching, wire, { at: {} }), 'requestToken');
  const unread = behaviours.filter(({ name }) => name.startsWith('getScreening ') && !name.includes(' code'));
  await useCallbacks(createCanaryWorld(canaries, watching, wire, { at: {} }));
  for (const behaviour of unread) await readAgain(createCanaryWorld(canaries, watching, wire, behaviour));
  for (const error of refusals(canaries.plant('refused.client.option', 'withheld'))) watching.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

const { sightings } = canarySuite({
  ...{ operations, canaries, surfaces, errors, wire, allowed, leaks, refusals },
  ownSurfaces: ['answer to a callback', 'callback store', 'event', 'sweep report'],
  judgedApart: ['event'],
  // The id of a callback is the caller's to read the screening by.
  isOnBothSides: (place) => place === 'callbacks.callback.payload.id' || place.startsWith('callbacks.sweep'),
  // Hashing is done off the event loop: where it takes long, the emulated time may outrun a lease.
  rareErrorNames: ['HandlingLostError'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'CandidateHeldError', 'CandidateNotKeptError'],
    ...['ConfigurationError', 'ConflictError', 'ConnectionError', 'EarlierEditRefusedError', 'InvalidRequestError'],
    ...['KeptCandidateError', 'NotFoundError', 'OutcomeUnknownError', 'PermissionError', 'PollTimeoutError'],
    ...['RateLimitError', 'RedirectError', 'ResponseParseError', 'ResponseTooLargeError', 'ServerError', 'StoreError'],
    ...['TimeoutError', 'UnconfirmedEditError', 'ValidationError', 'WebhookVerificationError'],
  ],
});

describe('the test of callbacks and calls is worth something', () => {
  it.each(Object.keys(callbacks.screening.sensitive).filter((leaf) => leaf !== 'type'))(
    'the %s of a callback was planted',
    (leaf) => {
      expect(canaries.all().map(({ place }) => place)).toContain(`callbacks.callback.${leaf}`);
    },
  );

  it('every operation was called as its users call it, with success, too', () => {
    expect([...wentWell].sort()).toEqual(
      Object.keys(operations)
        .filter((name) => name !== 'requestToken')
        .sort(),
    );
  });
});

it('no canary of a candidate that a callback embeds gets out when its event is logged', () => {
  const places = sightings('event').map(({ place }) => place);
  expect(places).toContain('callbacks.callback.payload.candidateId');
  expect(places.filter((place) => /payload\.candidate\.|unknown|callbacks\.(?:user|password)/.test(place))).toEqual([]);
});
