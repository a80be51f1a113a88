import { createCanaries, createFinder, createSurfaces, createWire, watchErrors, watchProcess } from '@bgc/promises';
import { canarySuite } from '@bgc/promises/suites';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/answers.ts';
import { createCanaryWorld } from './support/canary/canary-world.ts';
import { doEverything, placeOf } from './support/canary/deeds.ts';
import { leaks } from './support/canary/leaky.ts';
import { useSandbox } from './support/canary/sandbox-canaries.ts';
import type { Surfaces } from './support/canary/surfaces.ts';
import { refusals } from './support/canary/wrong-options.ts';
import { loadEverything } from './support/load-everything.ts';

const canaries = createCanaries();
const surfaces: Surfaces = createSurfaces();
const wire = createWire();
const errors = watchErrors(surfaces);

let stopWatching = (): void => undefined;

beforeAll(async () => {
  await loadEverything();
  stopWatching = watchProcess(surfaces);
  for (const behaviour of behaviours) await doEverything(createCanaryWorld(canaries, errors.surfaces, wire, behaviour));
  for (const error of refusals(canaries.plant('refused.client.option', 'withheld')))
    errors.surfaces.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

afterAll(() => stopWatching());

canarySuite({
  ...{ operations, canaries, surfaces, errors, wire, allowed, leaks, refusals, placeOf },
  ownSurfaces: ['onReport', 'onSetAside', 'summary', 'watch status'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'CannotKeepError', 'CheckHeldError', 'ConfigurationError'],
    ...[
      'ConflictError',
      'ConnectionError',
      'InvalidRequestError',
      'KeptRecordError',
      'LeaseLostError',
      'NotFoundError',
    ],
    ...['NothingKeptError', 'PermissionError', 'RateLimitError', 'RedirectError', 'ResponseParseError'],
    ...['ResponseTooLargeError', 'ServerError', 'TimeoutError', 'TransitionError', 'UnconfirmedWriteError'],
    ...['ValidationError'],
  ],
});

describe('the search is worth something', () => {
  it.each([0, 1, 2, 3, 4])(
    'a canary is found in the base64 of a longer text that begins %i characters before it',
    (before) => {
      const [canary] = canaries.all();
      if (!canary) throw new Error('Nothing was planted.');
      const find = createFinder([canary]);
      expect(find(btoa(`${'='.repeat(before)}${canary.text} and more`))).not.toEqual([]);
    },
  );
});
