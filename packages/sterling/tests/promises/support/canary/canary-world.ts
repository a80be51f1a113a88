import { createMemoryStore, createSterlingClient } from '@bgc/sterling';
import type { SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';
import type { Canaries } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import type { Behaviour } from './behaviours.ts';
import { createPlanted, well } from './planted-provider.ts';
import type { OperationName, Planted } from './planted-provider.ts';
import type { Surfaces } from './surfaces.ts';

/** What went over the wire, so that a test can show that the canaries were really there. */
export interface Wire {
  readonly sent: Set<string>;
  readonly answered: Set<string>;
}

export const createWire = (): Wire => ({ sent: new Set(), answered: new Set() });

export interface CanaryWorld {
  readonly client: SterlingClient;
  /** Another client, with the same canaries. */
  readonly clientWith: (more: Partial<SterlingClientOptions>) => SterlingClient;
  readonly clock: VirtualClock;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  /** The same where letters would be refused. */
  readonly giveText: (place: string, text: string) => string;
  readonly canaries: Canaries;
  readonly planted: Planted;
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

const textOf = async (body: unknown): Promise<string> =>
  typeof body === 'string' ? body : new Response(body as BodyInit).text().catch(() => '');

const credentialsIn = (authorization = ''): string => {
  try {
    return atob(authorization.replace(/^Basic /, ''));
  } catch {
    return '';
  }
};

/** A client with a canary in every option that takes text, and a provider that behaves as told. */
export const createCanaryWorld = (
  canaries: Canaries,
  surfaces: Surfaces,
  wire: Wire,
  { at }: Pick<Behaviour, 'at'>,
): CanaryWorld => {
  const clock = createVirtualClock();
  const planted = createPlanted(canaries);
  const isWithheld = (place: string): boolean => /^(?:refused|kept|call\.abort|callbacks?)\./.test(place);
  const give = (place: string): string => canaries.plant(place, isWithheld(place) ? 'withheld' : 'sent');

  const fetch: SterlingClientOptions['fetch'] = async (input, init) => {
    const url = String(input);
    const headers = (init?.headers ?? {}) as Record<string, string>;
    const body = await textOf(init?.body ?? '');
    const authorization = credentialsIn(headers['authorization']);
    for (const part of [decoded(url), JSON.stringify(headers), authorization, decoded(body), body]) wire.sent.add(part);
    const route = routes.find(({ method, pattern: path }) => method === init?.method && path.test(url));
    if (route === undefined) return planted.json(planted.good('getCandidate'), 404);
    const answer = at[route.name] ?? well;
    const response = await answer(planted, route.name, { url, headers, body });
    const text = await response
      .clone()
      .text()
      .catch(() => '');
    for (const part of [response.statusText, JSON.stringify([...response.headers]), text]) wire.answered.add(part);
    return response;
  };

  const clientWith = (more: Partial<SterlingClientOptions>): SterlingClient =>
    createSterlingClient({
      ...{ environment: 'integration', account: give('kept.account'), store: createMemoryStore({ clock }) },
      ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
      baseUrl: `https://api.example.com/${give('options.baseUrl')}`,
      tokenUrl: `https://login.example.com/${give('options.tokenUrl')}/oauth/token`,
      ...{ fetch, clock, random: () => 0.5, maxResponseBytes: 50_000, timeoutMs: 2_000, deadlineMs: 8_000 },
      retry: { maxRetries: 1 },
      ...surfaces.hooks,
      ...more,
    });
  const client = clientWith({});
  const giveText = (place: string, text: string): string => canaries.plantText(place, 'sent', text);
  return { client, clientWith, clock, give, giveText, canaries, planted, surfaces };
};
