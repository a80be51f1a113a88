import { createRuntime } from '@bgc/core';
import type { ProviderDefinition } from '@bgc/core';
import type { SterlingClientOptions } from '@bgc/sterling';
import { letTimePass } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';

import { sterlingProvider } from '../../../../src/access/provider.ts';
import { operations } from '../../../../src/generated/operations.ts';
import type { Surface, Surfaces } from './surfaces.ts';

/** Deliberate leaks, to show that they are found. */
export interface Leak {
  readonly name: string;
  readonly surface: Surface;
  /** What is shown. */
  readonly place: string;
  readonly spring: (canaries: Canaries, surfaces: Surfaces) => Promise<void>;
}

const answering =
  (canaries: Canaries): NonNullable<SterlingClientOptions['fetch']> =>
  async () => {
    const message = `Candidate ${canaries.plant('leak.message', 'answered')} is not known.`;
    return Response.json({ errors: [{ code: '400#candidate', message }] }, { status: 400 });
  };

const callWith = async (
  definition: ProviderDefinition,
  canaries: Canaries,
  surfaces: Surfaces,
  more: Partial<SterlingClientOptions> = {},
  operation: (typeof operations)['getCandidate'] = operations.getCandidate,
): Promise<void> => {
  const clock = createVirtualClock();
  const given = { baseUrl: 'https://api.example.com', clock, fetch: answering(canaries) };
  const runtime = createRuntime(definition, { ...given, ...surfaces.hooks, ...more });
  const path = { id: canaries.plant('leak.id', 'sent') };
  const ending = await letTimePass(clock, runtime.invoke(operation, { path }));
  if (!ending.ok) surfaces.note('error', ending.error);
};

export const leaks: readonly Leak[] = [
  {
    name: 'a definition that repeats what the provider says',
    surface: 'error',
    place: 'leak.message',
    spring: (canaries, surfaces) =>
      callWith(
        { ...sterlingProvider, readComplaints: (document) => (document as { errors: [] }).errors },
        canaries,
        surfaces,
      ),
  },
  {
    name: 'advice that names the candidate',
    surface: 'error',
    place: 'leak.id',
    spring: (canaries, surfaces) => {
      const advise = (): string => `Look at ${canaries.plant('leak.id', 'sent').slice(0, 12)}.`;
      return callWith({ ...sterlingProvider, advise }, canaries, surfaces);
    },
  },
  {
    name: 'a header that holds the id, taken for that of the request',
    surface: 'supportReport',
    place: 'leak.header',
    spring: async (canaries, surfaces) =>
      surfaces.note('supportReport', { failures: [{ requestId: btoa(canaries.plant('leak.header', 'answered')) }] }),
  },
  {
    name: 'a logger that is told the URL, in base64',
    surface: 'logger',
    place: 'leak.id',
    spring: (canaries, surfaces) =>
      callWith(sterlingProvider, canaries, surfaces, {
        fetch: async (input, init) => {
          surfaces.hooks.logger.info?.({ url: btoa(String(input)) });
          return answering(canaries)(input, init);
        },
      }),
  },
  {
    name: 'a tracer that is told the path',
    surface: 'tracer',
    place: 'leak.id',
    spring: (canaries, surfaces) =>
      callWith(sterlingProvider, canaries, surfaces, {
        tracer: {
          startCall: (call) => ({
            startAttempt: (attempt) => {
              surfaces.hooks.tracer
                .startCall(call)
                .startAttempt({ ...attempt, path: canaries.plant('leak.id', 'sent') });
              return { end: () => undefined };
            },
            end: () => undefined,
          }),
        },
      }),
  },
  {
    name: 'a console that is told the body',
    surface: 'console',
    place: 'leak.message',
    spring: (canaries, surfaces) =>
      callWith(sterlingProvider, canaries, surfaces, {
        fetch: async (...request) => {
          const response = await answering(canaries)(...request);
          surfaces.note('console', await response.clone().text());
          return response;
        },
      }),
  },
  {
    name: 'a number whole, in an error of another class',
    surface: 'error',
    place: 'leak.ssn',
    spring: async (canaries, surfaces) =>
      surfaces.note('error', new RangeError(`${canaries.plantText('leak.ssn', 'sent', '900555123')} is no number.`)),
  },
];
