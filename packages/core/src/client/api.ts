import type { Client } from 'openapi-fetch';

import type { Call, CallOptions, Reply } from '../call.ts';
import type { Operation } from '../operation.ts';
import type { ClientContext } from './client-context.ts';
import { refuseFor } from './invalid-request.ts';
import type { Refuse } from './invalid-request.ts';
import { prepareCall } from './prepare-call.ts';
import { readApiAnswer } from './read-api-answer.ts';
import type { ApiAnswer, ParseAs } from './read-api-answer.ts';
import { refusedError } from './refused-error.ts';
import type { InvokeRequest } from './runtime.ts';
import { watchCall } from './watch-call.ts';

/**
 * openapi-fetch's typed calls. Only its types are used: serialising, sending and parsing are the onion's in any case, and what would be left
 * of its code is a seventh of the bundle. Middleware has no place here: it would run around the retries.
 */
export type Api<Paths extends object> = Omit<Client<Paths>, 'use' | 'eject'>;

interface ApiInit extends Omit<CallOptions, 'headers'> {
  readonly params?: {
    readonly path?: InvokeRequest['path'];
    readonly query?: InvokeRequest['query'];
    readonly header?: object;
  };
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly parseAs?: ParseAs;
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

const headerRecord = (headers: unknown): Record<string, string> =>
  headers instanceof Headers || Array.isArray(headers)
    ? Object.fromEntries(headers as Iterable<[string, string]>)
    : ((headers ?? {}) as Record<string, string>);

/** Parts that are openapi-fetch's go to the request; the rest must be call options, so that no `baseUrl` or `fetch` leads around the onion. */
const split = ({ params = {}, headers, body, idempotencyKey, parseAs, ...options }: ApiInit) => ({
  request: {
    body,
    headers: { ...params.header, ...headerRecord(headers) },
    ...(params.path ? { path: params.path } : {}),
    ...(params.query ? { query: params.query } : {}),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  },
  options,
  parseAs,
});

export const createApi = <Paths extends object>(context: ClientContext): Api<Paths> => {
  const { definition } = context;
  const refuse: Refuse = refuseFor(definition.name, 'api');
  const find = (method: string, template: string): Operation =>
    Object.values(definition.operations).find(({ method: m, path }) => m === method && path === template) ??
    refuse('the spec has no such operation.', 'Give a path template of the spec, such as /v1/things/{id}.');

  const request = async (method: string, template: string, init: ApiInit = {}): Promise<ApiAnswer> => {
    const operation = find(method.toUpperCase(), template);
    const { parseAs, ...parts } = split(init);
    let refused: { readonly call: Call; readonly reply: Reply } | undefined;
    try {
      return await watchCall(context, operation, async (span) => {
        const call = prepareCall(context, { operation, ...parts, span });
        const reply = await context.send(call);
        const { status, attempts } = reply;
        if (status < 200 || status > 299) {
          refused = { call, reply };
          throw refusedError(context, call, reply);
        }
        return { ...(await readApiAnswer(reply, call, parseAs)), status, attempts };
      }).then(({ data, response }) => ({ data, response }));
    } catch (error) {
      // Told to the observers as a failure; to the caller it is openapi-fetch's `error`.
      if (refused) return readApiAnswer(refused.reply, refused.call);
      throw error;
    }
  };
  const byMethod = methods.map((method) => [method, (path: string, init?: ApiInit) => request(method, path, init)]);
  return { ...Object.fromEntries(byMethod), request } as Api<Paths>;
};
