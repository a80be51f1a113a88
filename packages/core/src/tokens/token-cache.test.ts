import { describe, expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';
import { isAuthenticationError, isServerError } from '../errors/api-errors.ts';
import { isAbortedError, isResponseParseError } from '../errors/transport-errors.ts';

const { getThing, putThing } = operations;
const one = { path: { id: '1' } };
const ok: Answer = () => json({});

/** token-1, token-2… each with a lifetime of 300 s. */
const counted = (): Answer => (_, index) => json({ access_token: `token-${index + 1}`, expires_in: 300 });

const source = {
  kind: 'token',
  tokenUrl: 'https://login.example.com/token',
  clientId: 'client',
  clientSecret: 'canary-secret',
} as const;

const seconds = 1_000;

describe('stampedes', () => {
  test('a thousand concurrent first calls make one token request a scope', async () => {
    const { runtime, tokenRequests } = createBench(ok);
    const read = { ...getThing, scope: 'read' };
    const write = { ...putThing, scope: 'write' };
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => runtime.invoke(index % 2 === 0 ? read : write, one)));
    expect(tokenRequests.map(({ body }) => new URLSearchParams(String(body)).get('scope')).sort()).toEqual([
      'read',
      'write',
    ]);
  });

  test('a thousand calls in flight that all get 401 make one refresh and are replayed once each', async () => {
    let letGo: (() => void) | undefined;
    const revoked = new Promise<void>((resolve) => (letGo = resolve));
    const { runtime, sent, tokenRequests } = createBench(
      async ({ headers }) => {
        if (headers['authorization'] !== 'Bearer token-1') return json({});
        await revoked;
        return json({}, { status: 401 });
      },
      { answerToken: counted() },
    );
    const calls = Array.from({ length: 1_000 }, () => runtime.invoke(putThing, one));
    await Promise.resolve().then(letGo);
    const results = await Promise.all(calls);
    expect(results.every(({ attempts }) => attempts === 2)).toBe(true);
    expect(tokenRequests).toHaveLength(2);
    expect(sent).toHaveLength(2_000);
  });

  test('a 401 for a token that was replaced already drops nothing', async () => {
    let answerLate: (() => void) | undefined;
    const { runtime, tokenRequests } = createBench(
      ({ headers }, index) => {
        if (headers['authorization'] !== 'Bearer token-1') return json({});
        if (index > 0) return json({}, { status: 401 });
        return new Promise((resolve) => (answerLate = () => resolve(json({}, { status: 401 }))));
      },
      { answerToken: counted() },
    );
    const late = runtime.invoke(getThing, one);
    await runtime.invoke(getThing, one);
    answerLate?.();
    await late;
    expect(tokenRequests).toHaveLength(2);
  });

  test('the caller who came first and gave up takes nobody with it', async () => {
    let answer: ((response: Response) => void) | undefined;
    const { runtime, clock, tokenRequests } = createBench(ok, {
      answerToken: () => new Promise((resolve) => (answer = resolve)),
    });
    const controller = new AbortController();
    const leader = failureOf(runtime.invoke(getThing, one, undefined, { signal: controller.signal }));
    const follower = runtime.invoke(getThing, one);
    await clock.settle();
    controller.abort();
    expect(await leader).toSatisfy(isAbortedError);
    answer?.(json({ access_token: 't', expires_in: 300 }));
    expect(await follower).toMatchObject({ status: 200 });
    expect(tokenRequests).toHaveLength(1);
  });

  test('two clients never share a token', async () => {
    const first = createBench(ok, { answerToken: () => json({ access_token: 'of-first', expires_in: 300 }) });
    const second = createBench(ok, { answerToken: () => json({ access_token: 'of-second', expires_in: 300 }) });
    await Promise.all([first.runtime.invoke(getThing, one), second.runtime.invoke(getThing, one)]);
    expect([first, second].map(({ sent }) => sent[0]?.headers['authorization'])).toEqual([
      'Bearer of-first',
      'Bearer of-second',
    ]);
  });
});

describe('lifetime', () => {
  const usedAt = async (answerToken: Answer, times: readonly number[]) => {
    const { runtime, clock, sent, tokenRequests } = createBench(ok, { answerToken });
    let last = 0;
    for (const time of times) {
      await clock.advance(time - last);
      last = time;
      await runtime.invoke(getThing, one);
      await clock.settle();
    }
    return {
      used: sent.map(({ headers }) => headers['authorization']?.replace('Bearer ', '')),
      requests: tokenRequests.length,
    };
  };

  test('a token is used until the last fifth of its life, then refreshed behind the call, with no timer of its own', async () => {
    expect(await usedAt(counted(), [0, 239 * seconds, 241 * seconds, 242 * seconds])).toEqual({
      used: ['token-1', 'token-1', 'token-1', 'token-2'],
      requests: 2,
    });
  });

  test('in the very last part of its life a call waits for the new one', async () => {
    expect(await usedAt(counted(), [0, 290 * seconds])).toEqual({ used: ['token-1', 'token-2'], requests: 2 });
  });

  test.each<[string, unknown, number]>([
    ['a number', 300, 300],
    ['a string', '300', 300],
    ['missing: the default of 300 s', undefined, 300],
    ['null', null, 300],
    ['negative', -5, 300],
    ['zero', 0, 300],
    ['no number', 'soon', 300],
    ['absurd: a day', 1e12, 86_400],
    ['short', 10, 10],
  ])('expires_in as %s', async (_, expiresIn, expected) => {
    const answer: Answer = (_request, index) => json({ access_token: `token-${index + 1}`, expires_in: expiresIn });
    const { used, requests } = await usedAt(answer, [0, expected * 0.79 * seconds, expected * 1.01 * seconds]);
    expect(used).toEqual(['token-1', 'token-1', 'token-2']);
    expect(requests).toBe(2);
  });

  test('a token that lives shorter than any margin is not asked for at every call', async () => {
    const { requests } = await usedAt(
      (_, index) => json({ access_token: `t${index}`, expires_in: 20 }),
      [0, 1, 2, 3, 4].map((n) => n * seconds),
    );
    expect(requests).toBe(1);
  });
});

describe('failures', () => {
  test('a failed refresh cools down for 5 s, while the token that is still good is used', async () => {
    const { runtime, clock, sent, tokenRequests } = createBench(ok, {
      answerToken: (_, index) =>
        index === 0 ? json({ access_token: 'good', expires_in: 300 }) : json({}, { status: 400 }),
    });
    await runtime.invoke(getThing, one);
    for (const ms of [250 * seconds, 1 * seconds, 1 * seconds, 4 * seconds, 36 * seconds]) {
      await clock.advance(ms);
      await runtime.invoke(getThing, one);
      await clock.settle();
    }
    // At 250 s, 256 s and 292 s; the calls at 251 s and 252 s fell into the cool-down.
    expect(tokenRequests).toHaveLength(4);
    expect(sent.every(({ headers }) => headers['authorization'] === 'Bearer good')).toBe(true);
  });

  test('a rejection is never kept: the next call asks again', async () => {
    const { runtime } = createBench(ok, {
      answerToken: (_, index) =>
        index === 0 ? json({ error: 'invalid_client' }, { status: 401 }) : json({ access_token: 't' }),
    });
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toSatisfy(isAuthenticationError);
    expect(failure).toMatchObject({ operation: 'requestToken', complaints: [{ code: 'invalid_client' }] });
    expect(await runtime.invoke(getThing, one)).toMatchObject({ status: 200 });
  });

  test('the token request is repeated like any harmless call', async () => {
    const { runtime, clock, tokenRequests } = createBench(ok, {
      answerToken: (_, index) => (index < 2 ? json({}, { status: 503 }) : json({ access_token: 't' })),
    });
    const call = runtime.invoke(getThing, one);
    await clock.advance(5 * seconds);
    expect(await call).toMatchObject({ attempts: 1 });
    expect(tokenRequests).toHaveLength(3);
  });

  test('an endpoint that keeps failing ends in the error of its status', async () => {
    const { runtime, clock } = createBench(ok, { answerToken: () => json({}, { status: 503 }) });
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(5 * seconds);
    expect(await failure).toSatisfy(isServerError);
  });

  test.each([{}, { access_token: '' }, { access_token: 7 }, { access_token: 'two\r\nlines' }, [], null, 'text'])(
    'an answer without a usable access_token (%j) is a typed error that does not show it',
    async (document) => {
      const { runtime } = createBench(ok, { answerToken: () => json(document) });
      const failure = await failureOf(runtime.invoke(getThing, one));
      expect(failure).toSatisfy(isResponseParseError);
      expect(failure).toMatchObject({ path: 'access_token' });
    },
  );

  test('a refresh that comes in after a newer one does not overwrite it', async () => {
    const late: ((response: Response) => void)[] = [];
    const { runtime, clock, sent } = createBench(ok, {
      answerToken: (_, index) =>
        index === 0 ? new Promise((resolve) => late.push(resolve)) : json({ access_token: 'newer', expires_in: 300 }),
      retry: { maxRetries: 0 },
    });
    const first = failureOf(runtime.invoke(getThing, one));
    await clock.advance(10 * seconds);
    await first;
    await runtime.invoke(getThing, one);
    late[0]?.(json({ access_token: 'late', expires_in: 300 }));
    await clock.settle();
    await runtime.invoke(getThing, one);
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer newer', 'Bearer newer']);
  });

  test('a refresh held up by its credential function until after its time does not overwrite a newer one', async () => {
    let asked = 0;
    let giveLate: ((secret: string) => void) | undefined;
    const clientSecret = () => ((asked += 1) === 1 ? new Promise<string>((resolve) => (giveLate = resolve)) : 'secret');
    const { runtime, clock, sent } = createBench(ok, {
      authentication: { ...source, clientSecret },
      answerToken: (_, index) => json({ access_token: index === 0 ? 'newer' : 'late', expires_in: 300 }),
    });
    const first = failureOf(runtime.invoke(getThing, one));
    await clock.advance(10 * seconds);
    await first;
    await runtime.invoke(getThing, one);
    giveLate?.('secret');
    await clock.settle();
    await runtime.invoke(getThing, one);
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer newer', 'Bearer newer']);
  });

  test('what a credential function throws is not shown', async () => {
    const clientSecret = () => Promise.reject(new Error('canary-from-vault'));
    const { runtime } = createBench(ok, { authentication: { ...source, clientSecret } });
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toMatchObject({ message: expect.stringContaining('the function given as clientSecret threw') });
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain('canary');
  });

  test('credential functions are asked when a token is needed, and not before', async () => {
    let asked = 0;
    const clientSecret = () => `secret-${(asked += 1)}`;
    const { runtime, tokenRequests } = createBench(ok, { authentication: { ...source, clientSecret } });
    expect(asked).toBe(0);
    await runtime.invoke(getThing, one);
    await runtime.invoke(getThing, one);
    expect(asked).toBe(1);
    expect(new URLSearchParams(String(tokenRequests[0]?.body)).get('client_secret')).toBe('secret-1');
  });
});

test('basic authentication form-encodes both parts, as RFC 6749 asks, and keeps them out of the body', async () => {
  const { runtime, tokenRequests } = createBench(ok, {
    authentication: { ...source, clientId: 'a:b', clientSecret: 'c d', clientAuthentication: 'basic' },
  });
  await runtime.invoke(getThing, one);
  expect(tokenRequests[0]?.headers['authorization']).toBe(`Basic ${btoa('a%3Ab:c+d')}`);
  expect(String(tokenRequests[0]?.body)).toBe('grant_type=client_credentials&scope=things');
});
