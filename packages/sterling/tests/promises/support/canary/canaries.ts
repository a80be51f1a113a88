import { runCanaries } from '@bgc/promises';
import type { CanaryCheck, CanaryClient, CanaryRun, CanaryWatch, WatchedClient } from '@bgc/promises';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import { operations } from '../../../../src/generated/operations.ts';
import { loadEverything } from '../load-everything.ts';
import { allowed } from './allowed.ts';
import { behaviours } from './behaviours.ts';
import { readAgain, useCallbacks } from './callback-canaries.ts';
import { createCanaryWorld } from './canary-world.ts';
import { doDeeds, doOperation } from './do-deeds.ts';
import { leaks } from './leaky.ts';
import { particularDeeds } from './particular-deeds.ts';
import type { OperationName } from './planted-provider.ts';
import { useSandbox } from './sandbox-canaries.ts';
import type { Own } from './surfaces.ts';
import { refusals } from './wrong-options.ts';

const run = (watch: CanaryWatch<Own>): Promise<CanaryRun> => {
  const { canaries, wire } = watch;
  return runCanaries(watch, {
    ...{ behaviours, loadEverything, refusals, useSandbox },
    async callEverything({ watching, failing }) {
      const wentWell = new Set<OperationName>();
      for (const behaviour of behaviours) {
        const world = createCanaryWorld(canaries, watching, wire, behaviour);
        for (const name of behaviour.shownBy)
          for (const done of await doOperation(world, name))
            if (done.ok && behaviour.name === `${name} answers well`) wentWell.add(done.name);
      }
      for (const behaviour of behaviours.filter(({ name }) => name.startsWith('listPackages ')))
        await doOperation(createCanaryWorld(canaries, failing, wire, behaviour), 'listPackages');
      await doDeeds(createCanaryWorld(canaries, watching, wire, { at: {} }), particularDeeds);
      await doOperation(createCanaryWorld(canaries, watching, wire, { at: {} }), 'requestToken');
      const unread = behaviours.filter(({ name }) => name.startsWith('getScreening ') && !name.includes(' code'));
      await useCallbacks(createCanaryWorld(canaries, watching, wire, { at: {} }));
      for (const behaviour of unread) await readAgain(createCanaryWorld(canaries, watching, wire, behaviour));
      return wentWell;
    },
  });
};

const ownChecks = ({ watch }: WatchedClient<Own>): readonly CanaryCheck[] => [
  {
    group: 'the search is worth something',
    name: 'every string of a callback was planted',
    complaints() {
      const planted = new Set(watch.canaries.all().map(({ place }) => place));
      const leaves = Object.keys(callbacks.screening.sensitive).filter((leaf) => leaf !== 'type');
      return leaves.filter((leaf) => !planted.has(`callbacks.callback.${leaf}`));
    },
  },
];

/** Sterling's client, watched. */
export const sterlingCanaries: CanaryClient<Own> = {
  name: 'sterling',
  ...{ operations, tokenOperation: 'requestToken', run, allowed, leaks, refusals, ownChecks },
  ownSurfaces: ['answer to a callback', 'callback store', 'event', 'sweep report'],
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
};
