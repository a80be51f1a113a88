import { describe, expect, test } from 'vitest';

import { isAuthenticationError } from '../errors/api-errors.ts';
import { isConnectionError, isRedirectError, isResponseTooLargeError } from '../errors/transport-errors.ts';
import { createBench, failureOf, json, operations } from './runtime.fixture.ts';

const { getThing, createThing } = operations;
const one = { path: { id: '1' } };

describe('answers that are not taken', () => {
  test.each([301, 302, 303, 307, 308])('a %s is not followed', async (status) => {
    const { runtime, sent } = createBench(
      () => new Response(null, { status, headers: { location: 'https://elsewhere.example.org/?canary' } }),
    );
    const failure = await failureOf(runtime.invoke(createThing, { body: {} }));
    expect(failure).toSatisfy(isRedirectError);
    expect(failure).toMatchObject({ status, message: expect.not.stringContaining('elsewhere') });
    expect(sent).toHaveLength(1);
  });

  test('an opaque redirect, as browsers give it, is not followed', async () => {
    const { runtime } = createBench(() =>
      Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
    );
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isRedirectError);
  });

  test('a redirect that fetch followed against its orders is not taken', async () => {
    const { runtime } = createBench(() => Object.defineProperty(json({}), 'redirected', { value: true }));
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isRedirectError);
  });

  test('an answer beyond the cap is refused, announced or not', async () => {
    for (const headers of [{}, { 'content-length': '2000' }]) {
      const { runtime, sent } = createBench(() => new Response('x'.repeat(2_000), { headers }), {
        maxResponseBytes: 1_000,
      });
      const failure = await failureOf(runtime.invoke(getThing, one));
      expect(failure).toSatisfy(isResponseTooLargeError);
      expect(failure).toMatchObject({ maxBytes: 1_000, attempts: 1 });
      expect(sent).toHaveLength(1);
    }
  });

  test('a body shorter than announced is a failed attempt, and repeated', async () => {
    const { runtime, clock } = createBench((_, index) =>
      index === 0 ? new Response('{"a":', { headers: { 'content-length': '7' } }) : json({ a: 1 }),
    );
    const call = runtime.invoke(getThing, one);
    await clock.advance(1_000);
    expect(await call).toMatchObject({ attempts: 2, raw: { a: 1 } });
  });

  test('content-length says nothing about a body that was encoded on the way', async () => {
    const { runtime } = createBench(
      () => new Response('{}', { headers: { 'content-length': '7', 'content-encoding': 'gzip' } }),
    );
    expect(await runtime.invoke(getThing, one)).toMatchObject({ attempts: 1 });
  });

  test('a fetch that gives nonsense ends in a typed error', async () => {
    const { runtime, clock } = createBench(() => undefined as unknown as Response);
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(10_000);
    expect(await failure).toSatisfy(isConnectionError);
  });
});

describe('401', () => {
  test('drops the token, asks for another and is replayed once', async () => {
    let tokens = 0;
    const { runtime, sent, tokenRequests } = createBench(
      ({ headers }) => json({}, { status: headers['authorization'] === 'Bearer token-2' ? 200 : 401 }),
      { answerToken: () => json({ access_token: `token-${(tokens += 1)}`, expires_in: 300 }) },
    );
    expect(await runtime.invoke(createThing, { body: {} })).toMatchObject({ status: 200, attempts: 2 });
    expect(sent).toHaveLength(2);
    expect(tokenRequests).toHaveLength(2);
  });

  test('is an AuthenticationError when the new token fails too', async () => {
    const { runtime, sent, tokenRequests } = createBench(() => json({}, { status: 401 }), { retry: { maxRetries: 9 } });
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isAuthenticationError);
    expect(sent).toHaveLength(2);
    expect(tokenRequests).toHaveLength(2);
  });

  test('is replayed once a call, also where a failure that passed lies between it and the next one', async () => {
    const { runtime, clock, sent, tokenRequests } = createBench(
      (_, index) => json({}, { status: index % 2 === 0 ? 401 : 503 }),
      { retry: { maxRetries: 6 } },
    );
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(60_000);
    expect(await failure).toSatisfy(isAuthenticationError);
    expect(sent).toHaveLength(3);
    expect(tokenRequests).toHaveLength(2);
  });

  test('is not replayed where no retry is allowed', async () => {
    const { runtime, sent } = createBench(() => json({}, { status: 401 }), { retry: { maxRetries: 0 } });
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isAuthenticationError);
    expect(sent).toHaveLength(1);
  });
});
