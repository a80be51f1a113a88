import type { Operation } from '../operation.ts';
import type { ProviderDefinition } from '../provider.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import type { VirtualClock } from '../testing/virtual-clock.ts';
import { createRuntime } from './runtime.ts';
import type { Runtime, RuntimeOptions } from './runtime.ts';
import { tokenAuthentication } from '../tokens/token-authentication.ts';

const operation = (id: string, more: Partial<Operation> & Pick<Operation, 'method' | 'repeat'>): Operation => ({
  id,
  path: '/things/{id}',
  scope: 'things',
  sensitive: {
    parameters: {},
    request: {},
    response: {},
    error: { code: 'no', 'errors[].field': 'no', 'errors[].value': 'identifier' },
  },
  ...more,
});

export const operations = {
  getThing: operation('getThing', { method: 'GET', repeat: 'safe' }),
  putThing: operation('putThing', { method: 'PUT', repeat: 'idempotent' }),
  createThing: operation('createThing', { method: 'POST', path: '/things', repeat: 'never' }),
  createKeyed: operation('createKeyed', {
    method: 'POST',
    path: '/keyed',
    repeat: 'keyed',
    idempotencyKeyHeader: 'Idempotency-Key',
  }),
  upload: operation('upload', {
    method: 'POST',
    path: '/uploads',
    repeat: 'idempotent',
    requestContentType: 'application/octet-stream',
  }),
} as const;

export const definition: ProviderDefinition = {
  name: 'example',
  operations,
  classify: () => ({ kind: 'unknown' }),
  readComplaints: () => [],
  requestIdHeaders: ['x-request-id'],
};

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  readonly redirect: string | undefined;
}

/** What the provider does with the request; `index` counts those to the API from 0, tokens apart. */
export type Answer = (request: SentRequest, index: number) => Response | Promise<Response>;

export interface Bench<Paths extends object = object> {
  readonly runtime: Runtime<Paths>;
  readonly clock: VirtualClock;
  readonly sent: SentRequest[];
  readonly tokenRequests: SentRequest[];
}

export const json = (document: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(document), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as object) },
  });

/** A body that sends `text`, then nothing more, and never ends. */
export const stalled = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(text)) });

export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** A runtime over a scripted fetch and a clock that stands still. Random draws are 0.5. */
export const createBench = <Paths extends object = object>(
  answer: Answer,
  {
    answerToken = () => json({ access_token: 'token-1', expires_in: 300 }),
    provider = definition,
    ...options
  }: Partial<RuntimeOptions> & {
    answerToken?: Answer;
    provider?: ProviderDefinition;
  } = {},
): Bench<Paths> => {
  const clock = createVirtualClock({ now: Date.UTC(2026, 0, 1) });
  const sent: SentRequest[] = [];
  const tokenRequests: SentRequest[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request: SentRequest = {
      url: String(input),
      method: init.method ?? 'GET',
      headers: init.headers as Record<string, string>,
      body: init.body,
      signal: init.signal ?? undefined,
      redirect: init.redirect,
    };
    const isToken = request.url.endsWith('/token');
    const list = isToken ? tokenRequests : sent;
    list.push(request);
    return isToken ? answerToken(request, list.length - 1) : answer(request, list.length - 1);
  };
  const runtime = createRuntime<Paths>(provider, {
    baseUrl: 'https://api.example.com',
    authentication: tokenAuthentication({
      tokenUrl: 'https://login.example.com/connect/token',
      clientId: 'client',
      clientSecret: 'canary-secret',
    }),
    fetch,
    clock,
    random: () => 0.5,
    ...options,
  });
  return { runtime, clock, sent, tokenRequests };
};

/** The error that a promise ends with. */
export const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};
