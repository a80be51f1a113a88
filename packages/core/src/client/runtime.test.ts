import { describe, expect, test } from 'vitest';

import { isRateLimitError, isServerError } from '../errors/api-errors.ts';
import { isOutcomeUnknownError } from '../errors/transport-errors.ts';
import { createBench, failureOf, json, operations } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

const { getThing, putThing, createThing, createKeyed, upload } = operations;
const one = { path: { id: '1' } };
const connectionLost = (code: string): never => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('canary-cause'), { code }) });
};

describe('a call', () => {
  test('goes to the filled path with token, query and JSON body, and gives the whole answer', async () => {
    const { runtime, sent } = createBench(() => json({ a: 1 }, { headers: { 'x-request-id': 'req-1' } }));
    const result = await runtime.invoke(putThing, {
      path: { id: 'a b' },
      query: { q: ['x', 'y&'], n: null, u: undefined },
      body: { b: 2 },
    });
    expect(sent).toMatchObject([
      {
        url: 'https://api.example.com/things/a%20b?q=x&q=y%26',
        method: 'PUT',
        redirect: 'manual',
        headers: { authorization: 'Bearer token-1', 'content-type': 'application/json', accept: 'application/json' },
        body: '{"b":2}',
      },
    ]);
    expect(result).toMatchObject({ status: 200, attempts: 1, totalDelayMs: 0, requestId: 'req-1', raw: { a: 1 } });
  });

  test('is repeated after a transient failure, and says how often and how long it waited', async () => {
    const { runtime, clock, sent } = createBench((_, index) =>
      index < 2 ? json({}, { status: 503 }) : json({ ok: true }),
    );
    const call = runtime.invoke(getThing, one);
    await clock.advance(750);
    expect(await call).toMatchObject({ attempts: 3, totalDelayMs: 750 });
    expect(sent).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  test('ends in the typed error of its status when retries are used up', async () => {
    const { runtime, clock, sent } = createBench(() => json({}, { status: 503 }));
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(10_000);
    expect(await failure).toSatisfy(isServerError);
    expect(await failure).toMatchObject({ status: 503, attempts: 3, totalDelayMs: 750, operation: 'getThing' });
    expect(sent).toHaveLength(3);
  });

  test('waits as long as Retry-After says', async () => {
    const { runtime, clock, sent } = createBench((_, index) =>
      index === 0 ? json({}, { status: 429, headers: { 'retry-after': '2' } }) : json({}),
    );
    const call = runtime.invoke(getThing, one);
    await clock.advance(1_999);
    expect(sent).toHaveLength(1);
    await clock.advance(1);
    expect(await call).toMatchObject({ totalDelayMs: 2_000 });
  });

  test('fails at once with retryAfterMs when Retry-After is beyond the cap', async () => {
    const { runtime, clock } = createBench(() => json({}, { status: 429, headers: { 'retry-after': '600' } }));
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.settle();
    expect(await failure).toSatisfy(isRateLimitError);
    expect(await failure).toMatchObject({ retryAfterMs: 600_000, attempts: 1 });
  });

  test('that must not be repeated is sent once, and its outcome is unknown', async () => {
    for (const answer of [() => connectionLost('ECONNRESET'), () => json({}, { status: 502 })] as Answer[]) {
      const { runtime, sent } = createBench(answer);
      const reconcile = () => Promise.resolve('found');
      const failure = await failureOf(runtime.invoke(createThing, { body: {}, reconcile }));
      expect(failure).toSatisfy(isOutcomeUnknownError);
      expect(isOutcomeUnknownError(failure) && (await failure.reconcile?.())).toBe('found');
      expect(sent).toHaveLength(1);
    }
  });

  test('that was provably not sent is repeated whatever it is', async () => {
    const { runtime, clock, sent } = createBench((_, index) =>
      index === 0 ? connectionLost('ECONNREFUSED') : json({}),
    );
    const call = runtime.invoke(createThing, { body: {} });
    await clock.advance(1_000);
    expect(await call).toMatchObject({ attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test('is repeated under one idempotency key, and not without', async () => {
    const answer: Answer = (_, index) => (index === 0 ? connectionLost('ECONNRESET') : json({}));
    const keyed = createBench(answer);
    const call = keyed.runtime.invoke(createKeyed, { body: {}, idempotencyKey: 'key-1' });
    await keyed.clock.advance(1_000);
    await call;
    expect(keyed.sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
    const bare = createBench(answer);
    expect(await failureOf(bare.runtime.invoke(createKeyed, { body: {} }))).toSatisfy(isOutcomeUnknownError);
    expect(bare.sent).toHaveLength(1);
  });

  test('whose body is a one-shot stream has its token first and is sent once', async () => {
    const order: string[] = [];
    const { runtime, sent } = createBench(
      () => {
        order.push('api');
        return json({}, { status: 503 });
      },
      {
        answerToken: () => {
          order.push('token');
          return json({ access_token: 't', expires_in: 300 });
        },
      },
    );
    const body = new Response('bytes').body;
    expect(await failureOf(runtime.invoke(upload, { body }))).toSatisfy(isServerError);
    expect(order).toEqual(['token', 'api']);
    expect(sent).toHaveLength(1);
  });

  test('asks a body factory for a new body at each attempt', async () => {
    let made = 0;
    const { runtime, clock } = createBench((_, index) => (index === 0 ? json({}, { status: 503 }) : json({})));
    const call = runtime.invoke(upload, { body: () => `body ${(made += 1)}` });
    await clock.advance(1_000);
    await call;
    expect(made).toBe(2);
  });
});

test('the retry budget of a client stops a storm of retries', async () => {
  const { runtime, clock, sent } = createBench(() => json({}, { status: 503 }));
  const calls = Array.from({ length: 400 }, () => failureOf(runtime.invoke(getThing, one)));
  await clock.advance(60_000);
  await Promise.all(calls);
  // 400 first attempts, and 500 / 5 retries.
  expect(sent).toHaveLength(500);
});
