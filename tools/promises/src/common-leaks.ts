import { createRuntime } from '@bgc/core';
import type { InvokeRequest, Operation, ProviderComplaint, ProviderDefinition, RuntimeOptions } from '@bgc/core';
import { createVirtualClock } from '@bgc/sandbox';

import type { Canaries } from './canaries.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Surface, Surfaces } from './surfaces.ts';

/** A deliberate leak, to show that it is found. */
export interface Leak<Own extends string = never> {
  readonly name: string;
  readonly surface: Surface | Own;
  /** What is shown. */
  readonly place: string;
  readonly spring: (canaries: Canaries, surfaces: Surfaces<Own>) => Promise<void>;
}

export interface Leaky {
  readonly definition: ProviderDefinition;
  /** One whose path holds an id. */
  readonly operation: Operation;
  /** A request with that id. */
  readonly request: (id: string) => InvokeRequest;
  /** A refusal that repeats this text. */
  readonly refusal: (text: string) => unknown;
  /** All that a refusal says, taken as it is. */
  readonly complaintsIn: (document: unknown) => readonly ProviderComplaint[];
}

/** A client's own code, spoilt in the ways in which any would leak. */
export const commonLeaks = <Own extends string = never>({
  definition,
  operation,
  request,
  refusal,
  complaintsIn,
}: Leaky): readonly Leak<Own>[] => {
  const answering = (canaries: Canaries) => async (): Promise<Response> =>
    Response.json(refusal(canaries.plant('leak.message', 'answered')), { status: 400 });
  const callWith = async (
    spoilt: Partial<ProviderDefinition>,
    canaries: Canaries,
    surfaces: Surfaces<Own>,
    more: Partial<RuntimeOptions> = {},
  ): Promise<void> => {
    const clock = createVirtualClock();
    const given = { baseUrl: 'https://api.example.com', clock, fetch: answering(canaries), ...surfaces.hooks };
    const runtime = createRuntime({ ...definition, ...spoilt }, { ...given, ...more });
    const ending = await letTimePass(clock, runtime.invoke(operation, request(canaries.plant('leak.id', 'sent'))));
    if (!ending.ok) surfaces.note('error', ending.error);
  };
  return [
    {
      name: 'a definition that repeats what the provider says',
      surface: 'inspect of an error',
      place: 'leak.message',
      spring: (canaries, surfaces) => callWith({ readComplaints: complaintsIn }, canaries, surfaces),
    },
    {
      name: 'advice that names the id',
      surface: 'message of an error',
      place: 'leak.id',
      spring: (canaries, surfaces) =>
        callWith({ advise: () => `Look at ${canaries.plant('leak.id', 'sent').slice(0, 12)}.` }, canaries, surfaces),
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
        callWith({}, canaries, surfaces, {
          fetch: async (input) => {
            surfaces.hooks.logger.info?.({ url: btoa(input instanceof Request ? input.url : String(input)) });
            return answering(canaries)();
          },
        }),
    },
    {
      name: 'a tracer that is told the path',
      surface: 'tracer',
      place: 'leak.id',
      spring: (canaries, surfaces) =>
        callWith({}, canaries, surfaces, {
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
        callWith({}, canaries, surfaces, {
          fetch: async () => {
            const response = await answering(canaries)();
            surfaces.note('console', await response.clone().text());
            return response;
          },
        }),
    },
    {
      name: 'a number whole, in an error of another class',
      surface: 'message of an error',
      place: 'leak.number',
      spring: async (canaries, surfaces) =>
        surfaces.note(
          'error',
          new RangeError(`${canaries.plantText('leak.number', 'sent', '900555123')} is no number.`),
        ),
    },
  ];
};
