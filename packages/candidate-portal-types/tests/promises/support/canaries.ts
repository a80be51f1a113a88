import { isCandidatePortalError } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { isBgcError } from '@bgc/core';
import type { CanaryClient, CanaryRun, CanaryWatch } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';
import { behaviours, portalFetch } from './planted-portal.ts';
import { useSandbox } from './sandbox-canaries.ts';
import { askPortal, misusePortal, wrongOptions } from './use-portal.ts';
import type { PortalWorld } from './use-portal.ts';

/** What the schema says of an answer that it does not take. */
export type Own = 'issues';

const run = async ({ canaries, surfaces, wire, errors }: CanaryWatch<Own>): Promise<CanaryRun> => {
  const wentWell = new Set<string>();
  const worldOf = (name: string): PortalWorld => ({
    canaries,
    fetch: portalFetch(canaries, wire, behaviours[name] ?? (() => new Response())),
    note: (surface, value) => errors.surfaces.note(surface, value),
  });
  for (const name of Object.keys(behaviours))
    if ((await askPortal(worldOf(name), name === 'never answers')) && name === 'answers report-ready')
      wentWell.add('getCandidateBackgroundCheck');
  await misusePortal(worldOf('answers well'));
  await useSandbox(canaries, surfaces);
  return { wentWell: [...wentWell], behaviours: Object.keys(behaviours).length };
};

const refusals = (canary: string): Promise<readonly unknown[]> =>
  Promise.all(
    wrongOptions(canary).map((wrong) =>
      fetchCandidateBackgroundCheck('code', { baseUrl: 'https://portal.example.com', ...wrong }).catch(
        (error: unknown) => error,
      ),
    ),
  );

/** The candidate portal's typed fetch, watched: it has neither logger nor hooks. */
export const portalCanaries: CanaryClient<Own> = {
  name: 'candidate-portal-types',
  ...{ operations, run, refusals },
  isTyped: (error) => isBgcError(error) || isCandidatePortalError(error),
  // Everything that an answer says is somebody's, and the access code opens it all.
  allowed: [],
  leaks: [
    {
      name: 'an error that names the link',
      surface: 'message of an error',
      place: 'leak.link',
      spring: async (canaries, surfaces) =>
        surfaces.note('error', new TypeError(`Cannot reach /background-check/${canaries.plant('leak.link', 'sent')}`)),
    },
    {
      name: 'an error that keeps what the fetch threw',
      surface: 'causes of an error',
      place: 'leak.cause',
      spring: async (canaries, surfaces) => {
        const cause = new TypeError(`fetch failed: ${encodeURIComponent(canaries.plant('leak.cause', 'withheld'))}`);
        surfaces.note('error', new Error('There is no answer.', { cause }));
      },
    },
  ],
  ownSurfaces: ['issues'],
  without: ['logger', 'onDrift', 'tracer', 'OpenTelemetry', 'onFailure', 'supportReport'],
  errorNames: [
    ...['AbortedError', 'ApiError', 'CandidatePortalError', 'ConfigurationError', 'ConnectionError'],
    ...['InvalidRequestError', 'RedirectError', 'ResponseParseError'],
  ],
};
