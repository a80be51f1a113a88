import { describe, expect, test } from 'vitest';

import { createBench, definition, failureOf, json } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';
import { isAuthenticationError, isServerError } from '../errors/api-errors.ts';
import { isResponseParseError, isTimeoutError } from '../errors/transport-errors.ts';
import type { Verdict } from '../provider.ts';
import { getThing, one, ok, source, seconds } from './token-cache.fixture.ts';
import { tokenAuthentication } from './token-authentication.ts';

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

  test('a token of a type that is not understood is not used, and one whose type is written otherwise is', async () => {
    const typed = (type: unknown) =>
      createBench(ok, { answerToken: () => json({ access_token: 't', token_type: type, expires_in: 300 }) });
    const { runtime, sent } = typed('mac');
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toSatisfy(isResponseParseError);
    expect(failure).toMatchObject({ operation: 'requestToken', path: 'token_type', expected: 'Bearer' });
    expect(sent).toEqual([]);
    for (const type of ['bearer', 'BearerToken', null, undefined, { toString: 1 }])
      await typed(type).runtime.invoke(getThing, one);
  });

  const refusedOnce: Answer = (_, index) =>
    index === 0
      ? json({ error: 'invalid_client' }, { status: 400, headers: { 'x-request-id': 'token-7' } })
      : json({ access_token: 't' });

  test('a refused credential is not asked with again for 5 s: calls fail at once, and say when it will be', async () => {
    const { runtime, clock, sent, tokenRequests } = createBench(ok, { answerToken: refusedOnce });
    const complaints = [{ code: 'invalid_client' }];
    const refusal = { operation: 'requestToken', status: 400, requestId: 'token-7', complaints };
    const first = await failureOf(runtime.invoke(getThing, one));
    expect(first).toSatisfy(isAuthenticationError);
    expect(first).toMatchObject({ ...refusal, attempts: 1, retryAfterMs: undefined });
    await clock.advance(1 * seconds);
    const second = await failureOf(runtime.invoke(getThing, one));
    expect(second).toSatisfy(isAuthenticationError);
    expect(second).toMatchObject({ ...refusal, attempts: 0, retryAfterMs: 4_000 });
    expect((second as Error).message).toContain('in 4000 ms');
    expect(tokenRequests).toHaveLength(1);
    expect(sent).toHaveLength(0);
    await clock.advance(4 * seconds);
    expect(await runtime.invoke(getThing, one)).toMatchObject({ status: 200 });
  });

  test('other credentials are tried at once', async () => {
    let asked = 0;
    const authentication = { ...source, clientSecret: () => `secret-${(asked += 1)}` };
    const { runtime } = createBench(ok, {
      authentication: tokenAuthentication(authentication),
      answerToken: refusedOnce,
    });
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isAuthenticationError);
    expect(await runtime.invoke(getThing, one)).toMatchObject({ status: 200 });
  });

  test('a failure that passes is never kept: the next call asks again, and however many call, one asks', async () => {
    const { runtime, tokenRequests } = createBench(ok, {
      answerToken: (_, index) => json(index < 1 ? {} : { access_token: 't' }, { status: index < 1 ? 503 : 200 }),
      retry: { maxRetries: 0 },
    });
    const failures = await Promise.all([1, 2, 3].map(() => failureOf(runtime.invoke(getThing, one))));
    expect(failures.every(isServerError)).toBe(true);
    expect(tokenRequests).toHaveLength(1);
    expect(await runtime.invoke(getThing, one)).toMatchObject({ status: 200 });
  });

  test("a provider's own token operation names the call, and its advice is asked for", async () => {
    const tokenOperation = { ...getThing, id: 'createToken', method: 'POST' } as const;
    const { runtime } = createBench(ok, {
      answerToken: () => json({ error: 'canary-secret' }, { status: 403 }),
      provider: {
        ...definition,
        tokenOperation,
        readComplaints: () => [{ code: 'no-such-client' }],
        advise: ({ status, operation, complaints }) => `${operation.id} ${status} ${complaints[0]?.code}`,
      },
    });
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toMatchObject({
      ...{ operation: 'createToken', status: 403, complaints: [{ code: 'no-such-client' }] },
      advice: 'createToken 403 no-such-client',
    });
    expect(JSON.stringify([failure, (failure as Error).stack, runtime.journal.list()])).not.toContain('canary');
  });

  test('a request id that repeats the secret is not shown', async () => {
    const { runtime } = createBench(ok, {
      answerToken: () => json({}, { status: 400, headers: { 'x-request-id': 'canary-secret' } }),
    });
    expect(await failureOf(runtime.invoke(getThing, one))).toMatchObject({ requestId: undefined });
  });

  test('what the provider calls passing is tried again at its token endpoint too; what it calls final is not believed there', async () => {
    const tried = async (status: number, verdict: Verdict): Promise<number> => {
      const { runtime, clock, tokenRequests } = createBench(ok, {
        answerToken: (_, index) =>
          json(index === 0 ? {} : { access_token: 't' }, { status: index === 0 ? status : 200 }),
        provider: { ...definition, classify: () => verdict },
      });
      const call = runtime.invoke(getThing, one);
      await clock.advance(5 * seconds);
      await call;
      return tokenRequests.length;
    };
    expect(await tried(404, { kind: 'transient', reason: 'hiccup' })).toBe(2);
    expect(await tried(503, { kind: 'final', reason: 'daily-limit' })).toBe(2);
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

  test('an endpoint that says nothing is held to the limit of a call: where nobody waits any longer, nothing goes on', async () => {
    const { runtime, clock, tokenRequests } = createBench(ok, {
      answerToken: () => new Promise<never>(() => undefined),
      ...{ timeoutMs: 100, deadlineMs: 150, retry: { maxRetries: 0 } },
    });
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(150);
    expect(await failure).toSatisfy(isTimeoutError);
    expect(tokenRequests).toHaveLength(1);
    expect(clock.pending).toBe(0);
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
      authentication: tokenAuthentication({ ...source, clientSecret }),
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
    const { runtime } = createBench(ok, { authentication: tokenAuthentication({ ...source, clientSecret }) });
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toMatchObject({ message: expect.stringContaining('the function given as clientSecret threw') });
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain('canary');
  });

  test('credential functions are asked when a token is needed, and not before', async () => {
    let asked = 0;
    const clientSecret = () => `secret-${(asked += 1)}`;
    const { runtime, tokenRequests } = createBench(ok, {
      authentication: tokenAuthentication({ ...source, clientSecret }),
    });
    expect(asked).toBe(0);
    await runtime.invoke(getThing, one);
    await runtime.invoke(getThing, one);
    expect(asked).toBe(1);
    expect(new URLSearchParams(String(tokenRequests[0]?.body)).get('client_secret')).toBe('secret-1');
  });
});
