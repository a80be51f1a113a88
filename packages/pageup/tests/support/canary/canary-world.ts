import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClient, PageUpClientOptions } from '@bgc/pageup';
import type { Canaries } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';

import { operations } from '../../../src/generated/operations.ts';
import type { Behaviour } from './answers.ts';
import { createPlanted } from './planted-provider.ts';
import type { OperationName } from './planted-provider.ts';
import type { Surfaces } from './surfaces.ts';

/** What went over the wire, so that a test can show that the canaries were really there. */
export interface Wire {
  readonly sent: Set<string>;
  readonly answered: Set<string>;
}

export const createWire = (): Wire => ({ sent: new Set(), answered: new Set() });

export interface CanaryWorld {
  readonly client: PageUpClient;
  readonly clock: VirtualClock;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  readonly surfaces: Surfaces;
}

const pattern = (path: string): RegExp => new RegExp(`${path.replace(/\{[^}]+\}/g, '[^/?]+')}(?:\\?|$)`);
const routes = Object.entries(operations).map(([name, { method, path }]) => ({
  name: name as OperationName,
  method,
  pattern: pattern(path),
}));

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** A client with a canary in every option that takes text, and a provider that behaves as told. */
export const createCanaryWorld = (
  canaries: Canaries,
  surfaces: Surfaces,
  wire: Wire,
  { at }: Behaviour,
): CanaryWorld => {
  const clock = createVirtualClock();
  const planted = createPlanted(canaries);
  const give = (place: string): string =>
    canaries.plant(place, /^(?:refused|kept|call\.abort)\./.test(place) ? 'withheld' : 'sent');

  const fetch: PageUpClientOptions['fetch'] = async (input, init) => {
    const url = String(input);
    const headers = (init?.headers ?? {}) as Record<string, string>;
    const body = typeof init?.body === 'string' ? init.body : '';
    for (const part of [decoded(url), JSON.stringify(headers), decoded(body), body]) wire.sent.add(part);
    const route = routes.find(({ method, pattern: path }) => method === init?.method && path.test(url));
    if (route === undefined) return planted.json(planted.good('listBackgroundChecks'), 404);
    const answer = at[route.name];
    const response = await (answer === undefined
      ? planted.json(planted.good(route.name))
      : answer(planted, route.name, { url, headers, body }));
    const text = await response
      .clone()
      .text()
      .catch(() => '');
    for (const part of [response.statusText, JSON.stringify([...response.headers]), text]) wire.answered.add(part);
    return response;
  };

  const client = createPageUpClient({
    ...{
      environment: 'uat',
      dataCentre: 'dc2',
      tenantId: give('options.tenantId'),
      instanceId: give('options.instanceId'),
    },
    ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
    baseUrl: `https://api.example.com/${give('options.baseUrl')}`,
    tokenUrl: `https://login.example.com/${give('options.tokenUrl')}/connect/token`,
    ...{
      fetch,
      clock,
      random: () => 0.5,
      maxResponseBytes: 50_000,
      timeoutMs: 2_000,
      deadlineMs: 8_000,
      retry: { maxRetries: 1 },
    },
    ...surfaces.hooks,
  });
  return { client, clock, give, surfaces };
};
