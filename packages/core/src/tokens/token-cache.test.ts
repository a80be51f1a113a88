import { describe, expect, test } from 'vitest';

import { createBench, definition, failureOf, json } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';
import { isAbortedError } from '../errors/transport-errors.ts';
import { getThing, putThing, one, ok, counted, source, seconds } from './token-cache.fixture.ts';
import { tokenAuthentication } from './token-authentication.ts';

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

test('basic authentication form-encodes both parts, as RFC 6749 asks, and keeps them out of the body', async () => {
  const { runtime, tokenRequests } = createBench(ok, {
    authentication: tokenAuthentication({
      ...source,
      clientId: 'a:b',
      clientSecret: 'c d',
      clientAuthentication: 'basic',
    }),
  });
  await runtime.invoke(getThing, one);
  expect(tokenRequests[0]?.headers['authorization']).toBe(`Basic ${btoa('a%3Ab:c+d')}`);
  expect(String(tokenRequests[0]?.body)).toBe('grant_type=client_credentials&scope=things');
});

test('what a provider advises on a refusal may depend on the token that was sent, and on that of no other scope', async () => {
  const { runtime } = createBench(() => json({}, { status: 403 }), {
    answerToken: counted(),
    provider: { ...definition, advise: ({ token }) => `Sent with ${token}.` },
  });
  for (const [scope, token] of [
    ['read', 'token-1'],
    ['write', 'token-2'],
  ] as const) {
    const refused = await failureOf(runtime.invoke({ ...getThing, scope }, one));
    expect(refused).toMatchObject({ advice: `Sent with ${token}.` });
  }
});
