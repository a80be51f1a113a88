import { runCanaries } from '@bgc/promises';
import type { CanaryClient, CanaryRun, CanaryWatch } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';
import { loadEverything } from '../load-everything.ts';
import { allowed } from './allowed.ts';
import { behaviours } from './answers.ts';
import { createCanaryWorld } from './canary-world.ts';
import { doEverything, placeOf } from './deeds.ts';
import { leaks } from './leaky.ts';
import { useSandbox } from './sandbox-canaries.ts';
import type { Own } from './surfaces.ts';
import { refusals } from './wrong-options.ts';

const run = (watch: CanaryWatch<Own>): Promise<CanaryRun> => {
  const { canaries, wire } = watch;
  return runCanaries(watch, {
    ...{ behaviours, loadEverything, refusals, useSandbox },
    async callEverything({ watching, failing }) {
      const wentWell = new Set<string>();
      for (const behaviour of behaviours)
        for (const name of await doEverything(createCanaryWorld(canaries, watching, wire, behaviour)))
          wentWell.add(name);
      for (const behaviour of behaviours.filter(({ name }) => name.startsWith('listBackgroundChecks answers')))
        await doEverything(createCanaryWorld(canaries, failing, wire, behaviour));
      return wentWell;
    },
  });
};

/** PageUp's client, watched. */
export const pageUpCanaries: CanaryClient<Own> = {
  name: 'pageup',
  ...{ operations, tokenOperation: 'createToken', run, allowed, leaks, refusals, placeOf },
  ownSurfaces: ['onReport', 'onSetAside', 'summary', 'watch status'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'AuthenticationError', 'CannotKeepError', 'CheckHeldError', 'ConfigurationError'],
    ...['ConflictError', 'ConnectionError', 'InvalidRequestError', 'KeptRecordError', 'LeaseLostError'],
    ...['NotFoundError', 'NothingKeptError', 'PermissionError', 'RateLimitError', 'RedirectError'],
    ...['ResponseParseError', 'ResponseTooLargeError', 'ServerError', 'TimeoutError', 'TransitionError'],
    ...['UnconfirmedWriteError', 'ValidationError'],
  ],
};
