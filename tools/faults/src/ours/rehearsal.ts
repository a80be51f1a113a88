import type { DescribedOperation } from '@bgc/core';

import type { GoodAnswer } from '../fault.ts';
import type { PlantedText } from '../subject.ts';

/** How one operation is called, by a client that is ready for it. */
export interface Way<Client> {
  readonly call: (client: Client, options: { readonly signal?: AbortSignal }) => Promise<unknown>;
  readonly isResult: (value: unknown) => boolean;
}

/** What a healthy call of one operation was like. */
export interface Rehearsed<Client> extends Way<Client> {
  readonly operation: DescribedOperation;
  readonly good: GoodAnswer;
  /** What it sent that says something about a person, or is a secret. */
  readonly said: readonly PlantedText[];
}

export interface Received {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Shorter ones come about by chance: `Ada`, `US`. */
const shortest = 8;

const parametersIn = ({ id, path, sensitive }: DescribedOperation, url: URL): readonly PlantedText[] => {
  const template = path.split('/');
  const parts = url.pathname.split('/');
  const inPath = template.flatMap((part, index) => {
    const name = /^\{([^}]+)\}/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(parts[index] ?? '')] as const];
  });
  return [...inPath, ...url.searchParams]
    .filter(([name]) => sensitive.parameters[name] !== undefined && sensitive.parameters[name] !== 'no')
    .map(([name, text]) => ({ place: `${id}.parameter.${name}`, text }));
};

/** The texts at the leaves of a document, with their paths as the tables of the specs write them. */
const leavesOf = (value: unknown, at = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, at === '' ? name : `${at}.${name}`));
};

const membersIn = ({ id, requestContentType, sensitive }: DescribedOperation, body: string): readonly PlantedText[] =>
  requestContentType === 'application/json'
    ? leavesOf(JSON.parse(body === '' ? '{}' : body))
        .filter(([path]) => sensitive.request[path] !== undefined && sensitive.request[path] !== 'no')
        .map(([path, text]) => ({ place: `${id}.request.${path}`, text }))
    : [];

export const saidIn = (operation: DescribedOperation, { url, body }: Received): readonly PlantedText[] =>
  [...parametersIn(operation, new URL(url)), ...membersIn(operation, body)].filter(
    ({ text }) => text.length >= shortest,
  );

const goodFrom = async (response: Response): Promise<GoodAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: new Uint8Array(await response.arrayBuffer()),
});

interface Stage<Client> {
  readonly operation: DescribedOperation;
  readonly way: Way<Client>;
  readonly openWith: (fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>) => Client;
  readonly answer: (received: Received) => Response | Promise<Response>;
  readonly token?: { readonly isToken: (url: URL) => boolean; readonly answer: () => Response };
}

/** Calls it once, without a network, to know what it sends and what it is answered. What is no result here would be none anywhere. */
export const rehearse = async <Client>({
  operation,
  way,
  openWith,
  answer,
  token,
}: Stage<Client>): Promise<Rehearsed<Client>> => {
  let seen: { readonly good: GoodAnswer; readonly said: readonly PlantedText[] } | undefined;
  const client = openWith(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (token?.isToken(new URL(url)) === true) return token.answer();
    const body = typeof init?.body === 'string' ? init.body : await new Response(init?.body as BodyInit).text();
    const received = { url, headers: Object.fromEntries(new Headers(init?.headers)), body };
    const response = await answer(received);
    seen ??= { good: await goodFrom(response.clone()), said: saidIn(operation, received) };
    return response;
  });
  const value = await way.call(client, {});
  if (seen === undefined) throw new Error(`${operation.id} sends nothing: see its way.`);
  if (!way.isResult(value)) throw new Error(`${operation.id} gives no result when all is well.`);
  return { operation, ...way, ...seen };
};
