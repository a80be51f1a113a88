import { createRuntime } from '@bgc/core';
import type { ProviderDefinition } from '@bgc/core';
import type { PageUpClientOptions } from '@bgc/pageup';
import { letTimePass } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';

import { pageUpProvider } from '../../../src/access/provider.ts';
import { operations } from '../../../src/generated/operations.ts';
import { createCanaryWorld, createWire } from './canary-world.ts';
import type { Surfaces } from './surfaces.ts';

/** Deliberate leaks, to show that they are found. */
export interface Leak {
  readonly name: string;
  readonly surface: 'error' | 'logger' | 'console';
  /** What is shown. */
  readonly place: string;
  readonly spring: (canaries: Canaries, surfaces: Surfaces) => Promise<void>;
}

const answering =
  (canaries: Canaries): PageUpClientOptions['fetch'] =>
  async () =>
    Response.json([{ message: `Ada ${canaries.plant('leak.message', 'answered')} is not known.` }], { status: 400 });

const callWith = async (
  definition: ProviderDefinition,
  canaries: Canaries,
  surfaces: Surfaces,
  more: Partial<PageUpClientOptions> = {},
) => {
  const { clock, give } = createCanaryWorld(canaries, surfaces, createWire(), { name: '', at: {} });
  const fetch = answering(canaries);
  const runtime = createRuntime(definition, {
    baseUrl: 'https://api.example.com',
    clock,
    ...(fetch ? { fetch } : {}),
    ...more,
  });
  const path = { tenantId: '218', id: give('leak.id') };
  const ending = await letTimePass(clock, runtime.invoke(operations.updateBackgroundCheck, { path, body: {} }));
  if (!ending.ok) surfaces.note('error', ending.error);
};

export const leaks: readonly Leak[] = [
  {
    name: 'a definition that repeats what the provider says',
    surface: 'error',
    place: 'leak.message',
    spring: (canaries, surfaces) =>
      callWith({ ...pageUpProvider, readComplaints: (document) => document as [] }, canaries, surfaces),
  },
  {
    name: 'advice that names the check',
    surface: 'error',
    place: 'leak.id',
    spring: (canaries, surfaces) =>
      callWith(
        { ...pageUpProvider, advise: () => `Look at ${canaries.plant('leak.id', 'sent').slice(0, 12)}.` },
        canaries,
        surfaces,
      ),
  },
  {
    name: 'a spec that calls the message harmless',
    surface: 'error',
    place: 'leak.message',
    spring: async (canaries, surfaces) => {
      const error = { '[].message': 'no', '[].field': 'no' } as const;
      const operation = {
        ...operations.updateBackgroundCheck,
        sensitive: { ...operations.updateBackgroundCheck.sensitive, error },
      };
      const { clock } = createCanaryWorld(canaries, surfaces, createWire(), { name: '', at: {} });
      const fetch = async () =>
        Response.json([{ message: canaries.plant('leak.message', 'answered') }], { status: 400 });
      const runtime = createRuntime(pageUpProvider, { baseUrl: 'https://api.example.com', clock, fetch });
      const ending = await letTimePass(
        clock,
        runtime.invoke(operation, { path: { tenantId: '218', id: '1' }, body: {} }),
      );
      if (!ending.ok) surfaces.note('error', ending.error);
    },
  },
  {
    name: 'a logger that is told the URL, in base64',
    surface: 'logger',
    place: 'leak.id',
    spring: (canaries, surfaces) =>
      callWith(pageUpProvider, canaries, surfaces, {
        fetch: async (input) => {
          surfaces.hooks.logger.info?.({ url: btoa(String(input)) });
          return Response.json([], { status: 400 });
        },
      }),
  },
  {
    name: 'a console that is told the body',
    surface: 'console',
    place: 'leak.message',
    spring: async (canaries, surfaces) =>
      callWith(pageUpProvider, canaries, surfaces, {
        fetch: async (...request) => {
          const response = await answering(canaries)?.(...request);
          surfaces.note('console', await response?.clone().text());
          return response as Response;
        },
      }),
  },
];
