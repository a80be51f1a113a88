import type { ClientOptions } from '@bgc/core';

import { good } from './answer-kinds.ts';
import type { Answer, Operations, Planted } from './planted-provider.ts';

/** What went over the wire, so that a test can show that the canaries were really there. */
export interface Wire {
  readonly sent: Set<string>;
  readonly answered: Set<string>;
  /** How many requests each operation got. */
  readonly requests: Map<string, number>;
}

export const createWire = (): Wire => ({ sent: new Set(), answered: new Set(), requests: new Map() });

export interface PlantedExchange<Name extends string> {
  readonly operations: Operations & Readonly<Record<Name, unknown>>;
  readonly planted: Planted<Name>;
  readonly wire: Wire;
  /** What the provider does at some operations. */
  readonly at: Partial<Readonly<Record<Name, Answer<Name>>>>;
  /** What it does at the others. */
  readonly well?: Answer<Name>;
}

const parameters = /\{[^}]+\}/g;

const routesOf = (operations: Operations) =>
  Object.entries(operations)
    .map(([name, { method, path }]) => ({
      ...{ name, method, count: path.match(parameters)?.length ?? 0 },
      pattern: new RegExp(`${path.replace(parameters, '[^/?]+')}(?:\\?|$)`),
    }))
    // `/things/health` is no thing of that id.
    .toSorted((one, other) => one.count - other.count);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const textOf = (body: unknown): Promise<string> =>
  typeof body === 'string' ? Promise.resolve(body) : new Response(body as BodyInit).text().catch(() => '');

const credentialsIn = (authorization = ''): string => {
  try {
    return atob(authorization.replace(/^Basic /, ''));
  } catch {
    return '';
  }
};

/** A fetch that reaches a planted provider, which behaves as told, and notes all that goes to and fro. */
export const plantedFetch = <Name extends string>({
  operations,
  planted,
  wire,
  at,
  well = good,
}: PlantedExchange<Name>): NonNullable<ClientOptions['fetch']> => {
  const routes = routesOf(operations);
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = (init?.headers ?? {}) as Record<string, string>;
    const body = await textOf(init?.body ?? '');
    const authorization = credentialsIn(headers['authorization']);
    for (const part of [decoded(url), JSON.stringify(headers), authorization, decoded(body), body]) wire.sent.add(part);
    const route = routes.find(({ method, pattern }) => method === (init?.method ?? 'GET') && pattern.test(url));
    if (route === undefined) return planted.json(planted.unknown(), 404);
    const name = route.name as Name;
    wire.requests.set(name, (wire.requests.get(name) ?? 0) + 1);
    const response = await (at[name] ?? well)(planted, name, { url, headers, body });
    const text = await response
      .clone()
      .text()
      .catch(() => '');
    for (const part of [response.statusText, JSON.stringify([...response.headers]), text]) wire.answered.add(part);
    return response;
  };
};
