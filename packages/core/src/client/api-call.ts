import createFetchClient from 'openapi-fetch';

import type { Call, CallOptions, Reply } from '../call.ts';
import { tell } from '../observation/tell.ts';
import type { Operation } from '../operation.ts';
import type { ParseAs } from './api-types.ts';
import type { ClientContext } from './client-context.ts';
import type { Refuse } from './invalid-request.ts';
import { lightResponse, toResponse } from './light-response.ts';
import type { StartParts } from './start-parts.ts';

interface ApiInit extends Omit<CallOptions, 'headers'> {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly headers?: Headers | readonly [string, string][] | Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly parseAs?: ParseAs;
}

interface ApiAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What openapi-fetch makes of a call. No `Request`: that would read everything a second time, and refuse what the onion takes. */
class LightRequest {
  declare readonly headers: Headers;
  declare readonly body: unknown;
  readonly url: string;
  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** Checked before openapi-fetch sees them, so that what is wrong with one is said without its value. */
const headersOf = (
  { collectHeaders }: StartParts,
  { params, headers = {} }: ApiInit,
  refuse: Refuse,
): Record<string, string | null> => {
  const collected: Record<string, string> = {};
  const given = headers instanceof Headers || Array.isArray(headers) ? Object.fromEntries(headers) : headers;
  collectHeaders(collected, given as Readonly<Record<string, unknown>>, refuse);
  collectHeaders(collected, params?.header, refuse);
  // The onion says what the body is, as the operation does: openapi-fetch says JSON wherever it is not told to say nothing.
  return { 'content-type': null, ...collected };
};

const send = async (
  context: ClientContext,
  operation: Operation,
  init: ApiInit,
  span: Call['span'],
): Promise<{ readonly call: Call; readonly reply: Reply; readonly answer: ApiAnswer }> => {
  const { parts } = context;
  const { fillPath, prepareCall, refuseFor, serializeQuery } = parts;
  const refuse = refuseFor(context.definition.name, operation.id);
  // What is none of openapi-fetch's parts of a request must be a call option, so that no `baseUrl` or `fetch` leads around the onion.
  const { params = {}, headers: _, body, idempotencyKey, parseAs = 'json', ...options } = init;
  let sent: { readonly call: Call; readonly reply: Reply } | undefined;
  const client = createFetchClient<Record<string, never>>({
    baseUrl: context.baseUrl,
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: (template, parameters) => fillPath(template, { ...context.constants.path, ...parameters }, refuse),
    querySerializer: (query) => serializeQuery(query, refuse),
    // Written by the onion, as the operation says.
    bodySerializer: (content) => content,
    fetch: async (request) => {
      const { url, headers, body: content } = request as unknown as LightRequest;
      const call = prepareCall(context, {
        operation,
        request: {
          headers: Object.fromEntries(headers),
          body: content,
          ownOptions: ['params', 'body', 'idempotencyKey', 'parseAs'],
          ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
        },
        options,
        span,
        link: { url, anonymous: false },
      });
      sent = { call, reply: await context.send(call) };
      return lightResponse(context, sent.reply, call);
    },
  });
  const answer = (await client.request(
    operation.method.toLowerCase() as never,
    operation.path as never,
    {
      params: { ...params, path: params.path ?? {}, header: undefined },
      headers: headersOf(parts, init, refuse),
      body,
      parseAs,
    } as never,
  )) as ApiAnswer;
  if (!sent) return refuse('openapi-fetch sent nothing.', 'Report this as a bug.');
  return { ...sent, answer: { ...answer, response: toResponse(sent.reply) } };
};

interface Sent {
  readonly answer: ApiAnswer;
  readonly status: number;
  readonly attempts: number;
}

/** One call by method and path: openapi-fetch's, through the onion. */
export const apiCall = async (
  context: ClientContext,
  method: unknown,
  template: string,
  init: ApiInit = {},
): Promise<ApiAnswer> => {
  const { definition, parts } = context;
  const verb = typeof method === 'string' ? method.toUpperCase() : undefined;
  const operation =
    Object.values(definition.operations).find(({ method: m, path }) => m === verb && path === template) ??
    parts.refuseFor(definition.name, 'api')(
      'the spec has no such operation.',
      'Give a path template of the spec, such as /v1/things/{id}.',
    );
  let refused: ApiAnswer | undefined;
  try {
    const work: Parameters<typeof parts.watchCall<Sent>>[2] = async (span) => {
      const { call, reply, answer: given } = await send(context, operation, init, span);
      const { status, attempts } = reply;
      if (!given.response.ok) {
        refused = given;
        throw parts.refusedError(context, call, reply);
      }
      return { answer: given, status, attempts };
    };
    // A getter of the caller's may throw: the work meets it again, where that is typed.
    return (
      await parts.watchCall(
        context,
        operation,
        work,
        tell(() => init.body),
      )
    ).answer;
  } catch (error) {
    // Told to the observers as a failure; to the caller it is openapi-fetch's `error`.
    if (refused) return refused;
    throw error;
  }
};
