import { Buffer } from 'node:buffer';

import { isBgcError } from '@bgc/core';
import type { DescribedOperation } from '@bgc/core';

import type { GoodAnswer } from '../fault.ts';
import type { MakePooledFetch } from '../observe/pooled-fetch.ts';
import type { Contestant, Limits, PlantedText } from '../subject.ts';
import { classesOf } from './classes-of.ts';
import { rehearse } from './rehearsal.ts';
import type { Received, Way } from './rehearsal.ts';

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface OurToken<Name extends string> {
  readonly path: string;
  readonly operation: Name;
  readonly answer: GoodAnswer;
  /** A call that needs a token, before which the client asks for it. */
  readonly before: Name;
}

export interface OurClient<Name extends string, Client> {
  readonly name: string;
  readonly version: string;
  readonly makeFetch: MakePooledFetch;
  readonly operations: Readonly<Record<Name, DescribedOperation>>;
  /** How it is called; of the token's operation, how the call is that needs the token. */
  readonly wayOf: (operation: Name) => Way<Client> | Promise<Way<Client>>;
  readonly openWith: (
    more: { readonly baseUrl: string; readonly fetch: Fetch } & ReturnType<typeof optionsIn>,
    origin: string,
  ) => Client;
  readonly answer: (operation: Name, received: Received) => Response | Promise<Response>;
  readonly token?: OurToken<Name>;
  /** Those on a signal that the client was given for the caller's. */
  readonly listenersOf?: (client: Client) => number;
  /** All that was planted, once every operation was called. */
  readonly canaries: () => readonly PlantedText[];
}

const rehearsalOrigin = 'https://provider.example.com';
const rehearsalLimits: Limits = { deadlineMs: 60_000, timeoutMs: 60_000, maxRetries: 0 };

/** What every client is opened with in a cell. Waits between attempts are short, so that three of them fit before the deadline. */
const optionsIn = ({ timeoutMs, deadlineMs, maxRetries }: Limits) => ({
  ...{ timeoutMs, deadlineMs },
  retry: { maxRetries, baseDelayMs: 4, maxDelayMs: 20 },
});

/** A text may be planted in one place and said in another: the first names it. */
const onceEach = (planted: readonly PlantedText[]): readonly PlantedText[] =>
  planted.filter(({ text }, index) => planted.findIndex((other) => other.text === text) === index);

/** A file is the provider's: a client gives all of its bytes as they are, or none. */
const isWhole = (value: unknown, { body }: GoodAnswer): boolean =>
  value instanceof Uint8Array && Buffer.compare(value, body) === 0;

const isFile = (good: GoodAnswer): boolean => good.headers['content-type'] === 'application/pdf';

/** A client of ours, with every operation of its spec. */
export const contestantOf = async <Name extends string, Client>(ours: OurClient<Name, Client>): Promise<Contestant> => {
  const { name, version, makeFetch, operations, token } = ours;
  const openAt = (origin: string, limits: Limits, fetch: Fetch): Client =>
    ours.openWith({ ...optionsIn(limits), baseUrl: origin, fetch }, origin);
  const called = (Object.keys(operations) as Name[]).filter((operation) => operation !== token?.operation);
  const rehearsedCalls = await Promise.all(
    called.map(async (operation) =>
      rehearse({
        operation: operations[operation],
        way: await ours.wayOf(operation),
        openWith: (fetch) => openAt(rehearsalOrigin, rehearsalLimits, fetch),
        answer: (received) => ours.answer(operation, received),
        ...(token && {
          token: {
            isToken: ({ pathname }: URL) => pathname === token.path,
            answer: () => new Response(token.answer.body as BodyInit, token.answer),
          },
        }),
      }),
    ),
  );
  const before = rehearsedCalls.find(({ operation }) => operation.id === token?.before);
  const rehearsed =
    token && before
      ? [{ ...before, operation: operations[token.operation], good: token.answer, said: [] }, ...rehearsedCalls]
      : rehearsedCalls;
  const byName = new Map(rehearsed.map((each) => [each.operation.id, each]));
  return {
    ...{ name, version, isTyped: isBgcError },
    classes: classesOf({
      rehearsed,
      credential: token === undefined ? 'key' : 'token',
      canaries: onceEach([...ours.canaries(), ...rehearsed.flatMap(({ said }) => said)]),
      ...(token &&
        before && {
          token: {
            ...{ good: token.answer, operation: token.operation, before },
            isToken: ({ path }: { readonly path: string }) => path.startsWith(token.path),
          },
        }),
      open(each, at) {
        const { fetch, close } = makeFetch();
        const client = openAt(at.origin, at, fetch);
        const { listenersOf } = ours;
        return {
          call: (signal) => each.call(client, signal ? { signal } : {}),
          close,
          ...(listenersOf && { listeners: () => listenersOf(client) }),
        };
      },
    }),
    isResult(operation, value) {
      const known = byName.get(operation);
      if (known === undefined) return false;
      return isFile(known.good) ? isWhole(value, known.good) : known.isResult(value);
    },
  };
};
