import { describe, expect, expectTypeOf, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { isConnectionError, isResponseParseError } from '../errors/transport-errors.ts';
import { createBench, failureOf, json } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

interface paths {
  '/things/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { verbose?: boolean }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: object; content: { 'application/json': { name: string } } } };
    };
    put: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': { name: string } } };
      responses: { 204: { headers: object; content?: never } };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

const bench = (answer: Answer, options = {}) => createBench<paths>(answer, options);
const path = { id: '1' };

describe('the escape hatch', () => {
  test('goes through the same onion, with types from the spec and nothing validated', async () => {
    const { runtime, sent, clock } = bench((_, index) => (index === 0 ? json({}, { status: 503 }) : json({ name: 7 })));
    const call = runtime.api.GET('/things/{id}', { params: { path, query: { verbose: true } } });
    await clock.advance(1_000);
    const { data, response } = await call;
    expect(data).toEqual({ name: 7 });
    expectTypeOf(data).toEqualTypeOf<{ name: string } | undefined>();
    expect(response.status).toBe(200);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({
      url: 'https://api.example.com/things/1?verbose=true',
      headers: { authorization: 'Bearer token-1' },
      redirect: 'manual',
    });
  });

  test('sends bodies, and gives nothing for 204', async () => {
    const { runtime, sent } = bench(() => new Response(null, { status: 204 }));
    const { data, error } = await runtime.api.PUT('/things/{id}', { params: { path }, body: { name: 'n' } });
    expect([data, error]).toEqual([undefined, undefined]);
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      body: '{"name":"n"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('gives other content as asked for, and nothing where there is none', async () => {
    const { runtime } = bench((_, index) => new Response(index < 2 ? 'text' : '', { status: 200 }));
    const get = (parseAs: 'text' | 'stream') => runtime.api.GET('/things/{id}', { params: { path }, parseAs });
    expect((await get('text')).data).toBe('text');
    expect(await new Response((await get('stream')).data).text()).toBe('text');
    expect((await get('text')).data).toBeUndefined();
  });

  test('knows by the spec what a call must be given, and what comes of it', () => {
    const { runtime } = bench(() => json({}));
    const { api } = runtime;
    const calls = (): unknown[] => [
      // @ts-expect-error -- the path parameter is missing
      api.GET('/things/{id}'),
      // @ts-expect-error -- no such query parameter
      api.GET('/things/{id}', { params: { path, query: { verbose: 'yes' } } }),
      // @ts-expect-error -- no such method here
      api.POST('/things/{id}', { params: { path } }),
      // @ts-expect-error -- the body is missing
      api.PUT('/things/{id}', { params: { path } }),
      // @ts-expect-error -- the body is another
      api.request('put', '/things/{id}', { params: { path }, body: { name: 5 } }),
    ];
    expect(calls).toBeTypeOf('function');
    const text = () => api.GET('/things/{id}', { params: { path }, parseAs: 'text', timeoutMs: 5 });
    expectTypeOf<Awaited<ReturnType<typeof text>>['data']>().toEqualTypeOf<string | undefined>();
    const nothing = () => api.request('put', '/things/{id}', { params: { path }, body: { name: 'n' } });
    expectTypeOf<Awaited<ReturnType<typeof nothing>>['data']>().toEqualTypeOf<undefined>();
  });

  test('keeps what a number cannot hold, and lets the response be read again', async () => {
    const { runtime } = bench(() => new Response('{"name":12345678901234567890}'));
    const { data, response } = await runtime.api.GET('/things/{id}', { params: { path } });
    expect(data).toEqual({ name: '12345678901234567890' });
    expect(await response.text()).toBe('{"name":12345678901234567890}');
  });

  test('gives a refusal as error, and tells the observers', async () => {
    const failures: unknown[] = [];
    const { runtime } = bench(() => json({ code: 'x' }, { status: 404 }), {
      onFailure: (failure: unknown) => failures.push(failure),
    });
    const { data, error, response } = await runtime.api.GET('/things/{id}', { params: { path } });
    expect([data, error, response.status]).toEqual([undefined, { code: 'x' }, 404]);
    expect(failures).toMatchObject([{ code: 'not_found', status: 404 }]);
  });

  test('throws typed errors of the transport', async () => {
    const { runtime } = bench(() => Promise.reject(new TypeError('fetch failed')), { retry: { maxRetries: 0 } });
    expect(await failureOf(runtime.api.GET('/things/{id}', { params: { path } }))).toSatisfy(isConnectionError);
  });

  test('throws a typed error where a success is not JSON', async () => {
    const { runtime } = bench(() => new Response('<html>canary', { headers: { 'content-type': 'application/json' } }));
    const failure = await failureOf(runtime.api.GET('/things/{id}', { params: { path } }));
    expect(failure).toSatisfy(isResponseParseError);
    expect(String(failure)).not.toContain('canary');
  });

  test.each(['body', 'headers', 'params'])(
    'throws a typed error without its text where a getter throws: %s',
    async (name) => {
      const { runtime } = bench(() => json({}));
      const init = Object.defineProperty({ params: { path } }, name, {
        get: () => {
          throw new Error('canary');
        },
      });
      const failure = await failureOf(runtime.api.GET('/things/{id}', init));
      expect(failure).toMatchObject({ code: 'bgc', operation: 'getThing' });
      expect(String((failure as Error).stack)).not.toContain('canary');
      expect(runtime.journal.list()).toHaveLength(1);
    },
  );

  test.each<[string, unknown, unknown]>([
    ['a path that the spec does not have', '/other', {}],
    ['a missing path parameter', '/things/{id}', {}],
    ['a path parameter that climbs', '/things/{id}', { params: { path: { id: '..' } } }],
    [
      'another base URL, which would get the token',
      '/things/{id}',
      { params: { path }, baseUrl: 'https://elsewhere.example.org' },
    ],
    ['a fetch that leads around the onion', '/things/{id}', { params: { path }, fetch: () => undefined }],
    ['a middleware, which would run around the retries', '/things/{id}', { params: { path }, middleware: [{}] }],
    ['a misspelt option', '/things/{id}', { params: { path }, timeout: 5 }],
    ['a header that would begin another', '/things/{id}', { params: { path }, headers: { a: 'b\r\nc: d' } }],
    ['a date whose format nobody told', '/things/{id}', { params: { path, query: { on: new Date(0) } } }],
  ])('refuses %s', async (_, template, init) => {
    const { runtime, sent } = bench(() => json({}));
    const get = runtime.api.GET as unknown as (template: unknown, init: unknown) => Promise<unknown>;
    expect(await failureOf(get(template, init))).toSatisfy(isInvalidRequestError);
    expect(sent).toHaveLength(0);
  });

  test.each([undefined, null, 5, Symbol('GET'), 'FETCH'])('refuses a method that is none: %o', async (method) => {
    const { runtime } = bench(() => json({}));
    const request = runtime.api.request as unknown as (method: unknown, template: string) => Promise<unknown>;
    expect(await failureOf(request(method, '/things/{id}'))).toSatisfy(isInvalidRequestError);
  });
});
