import { describe, expect, test, vi } from 'vitest';

import { createBench, failureOf, json, never } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';
import { isServerError } from '../errors/api-errors.ts';
import { isTimeoutError } from '../errors/transport-errors.ts';
import type { KeyValueStore } from '../stores/store.ts';
import { counted, getThing, ok, one, seconds, source } from './token-cache.fixture.ts';
import { tokenAuthentication } from './token-authentication.ts';

const once = { maxRetries: 0 };

/** The first token is given, all others fail in passing, but for the last. */
const failing =
  (until: number): Answer =>
  (_, index) =>
    index === 0 || index >= until
      ? json({ access_token: `token-${index + 1}`, expires_in: 300 })
      : json({}, { status: 503 });

const used = (sent: readonly { readonly headers: Readonly<Record<string, string>> }[]) =>
  sent.map(({ headers }) => headers['authorization']?.replace('Bearer ', ''));

describe('a refresh that fails in passing', () => {
  test('is not tried again for 5 s while the token is good', async () => {
    const { runtime, clock, tokenRequests } = createBench(ok, { answerToken: failing(9), retry: once });
    const requests: number[] = [];
    for (const ms of [0, 250 * seconds, 1 * seconds, 3 * seconds, 2 * seconds]) {
      await clock.advance(ms);
      await runtime.invoke(getThing, one);
      await clock.settle();
      requests.push(tokenRequests.length);
    }
    expect(requests).toEqual([1, 2, 2, 2, 3]);
  });

  test('never makes a token last longer than it does', async () => {
    const { runtime, clock, sent } = createBench(ok, { answerToken: failing(2), retry: once });
    for (const ms of [0, 299 * seconds, 2 * seconds]) {
      await clock.advance(ms);
      await runtime.invoke(getThing, one);
    }
    expect(used(sent)).toEqual(['token-1', 'token-1', 'token-3']);
  });

  test('fails the call where the token has run out meanwhile', async () => {
    let fail: ((response: Response) => void) | undefined;
    const { runtime, clock, sent } = createBench(ok, {
      answerToken: (_, index) =>
        index === 0 ? json({ access_token: 't', expires_in: 300 }) : new Promise((resolve) => (fail = resolve)),
      retry: once,
    });
    await runtime.invoke(getThing, one);
    await clock.advance(299 * seconds);
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(2 * seconds);
    fail?.(json({}, { status: 503 }));
    expect(await failure).toSatisfy(isServerError);
    expect(sent).toHaveLength(1);
  });

  test('does not bring back a token that was refused meanwhile', async () => {
    const late: Record<string, (response: Response) => void> = {};
    const wait = (name: string) => new Promise<Response>((resolve) => (late[name] = resolve));
    const { runtime, clock, sent } = createBench((_, index) => (index === 1 ? wait('api') : json({})), {
      answerToken: (_, index) => {
        if (index === 0) return json({ access_token: 'refused', expires_in: 300 });
        return index === 1 ? json({}, { status: 503 }) : wait('token');
      },
      retry: once,
    });
    await runtime.invoke(getThing, one);
    await clock.advance(284 * seconds);
    const early = failureOf(runtime.invoke(getThing, one));
    await clock.advance(6 * seconds);
    const waiting = failureOf(runtime.invoke(getThing, one));
    await clock.settle();
    late['api']?.(json({}, { status: 401 }));
    await clock.settle();
    late['token']?.(json({}, { status: 503 }));
    expect(await waiting).toSatisfy(isServerError);
    await early;
    expect(sent).toHaveLength(2);
  });
});

test('credential functions that never answer end the call in an error that says where to look', async () => {
  const { runtime, clock } = createBench(ok, {
    authentication: tokenAuthentication({ ...source, clientSecret: never }),
  });
  const failure = failureOf(runtime.invoke(getThing, one));
  await clock.advance(10 * seconds);
  expect(await failure).toSatisfy(isTimeoutError);
  expect(await failure).toMatchObject({
    operation: 'requestToken',
    phase: 'deadline',
    message: expect.stringContaining('no token within 10000 ms'),
    advice: expect.stringContaining('the functions that give the credentials'),
  });
});

test('the time that credential functions take is taken from that of the request: nothing is left behind', async () => {
  let answer: ((secret: string) => void) | undefined;
  const clientSecret = () => new Promise<string>((resolve) => (answer = resolve));
  const { runtime, clock, tokenRequests } = createBench(ok, {
    authentication: tokenAuthentication({ ...source, clientSecret }),
    answerToken: never,
    retry: once,
  });
  const failure = failureOf(runtime.invoke(getThing, one));
  await clock.advance(6 * seconds);
  answer?.('secret');
  await clock.settle();
  expect(tokenRequests).toHaveLength(1);
  await clock.advance(4 * seconds);
  expect(await failure).toSatisfy(isTimeoutError);
  expect(clock.pending).toBe(0);
});

test('a request id that repeats the token is not shown', async () => {
  const { runtime } = createBench(() => json({}, { status: 400, headers: { 'x-request-id': 'canary-token' } }), {
    answerToken: () => json({ access_token: 'canary-token', expires_in: 300 }),
  });
  expect(await failureOf(runtime.invoke(getThing, one))).toMatchObject({ status: 400, requestId: undefined });
});

describe('a shared store', () => {
  const kept = (value?: () => unknown) => {
    const told: { value: string; ttl: number | undefined }[] = [];
    const store: KeyValueStore = {
      get: () => value?.(),
      set: (_, text, ttl) => void told.push({ value: text, ttl }),
      delete: () => undefined,
    };
    return { store, told };
  };

  test('is given a token for as long as it lives, and nothing is left waiting', async () => {
    const { store, told } = kept();
    const { runtime, clock } = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    await runtime.invoke(getThing, one);
    await clock.settle();
    expect(told.map(({ ttl }) => ttl)).toEqual([300_000]);
    expect(clock.pending).toBe(0);
  });

  test('that fails is passed over at once', async () => {
    const store: KeyValueStore = { ...kept().store, get: () => Promise.reject(new Error('down')) };
    const { runtime, clock, sent } = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    // Nobody moves the clock: what waited for a time limit would never end.
    await runtime.invoke(getThing, one);
    expect(sent).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  test.each([
    ['two\r\nlines', 0, 300_000],
    [7, 0, 300_000],
  ])('that holds a token unfit for a header (%j) is passed over', async (token, from, to) => {
    const now = Date.UTC(2026, 0, 1);
    const { store } = kept(() => JSON.stringify({ token, obtainedAt: now + from, expiresAt: now + to }));
    const { runtime, sent } = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    await runtime.invoke(getThing, one);
    expect(used(sent)).toEqual(['token-1']);
  });

  test('is not given a token that came in after a newer one', async () => {
    const { store, told } = kept();
    let asked = 0;
    let giveLate: ((secret: string) => void) | undefined;
    const clientSecret = () => ((asked += 1) === 1 ? new Promise<string>((resolve) => (giveLate = resolve)) : 'secret');
    const { runtime, clock } = createBench(ok, {
      authentication: tokenAuthentication({ ...source, clientSecret, store }),
      answerToken: counted(),
    });
    const first = failureOf(runtime.invoke(getThing, one));
    // The name of the token is hashed first, off this thread.
    await vi.waitUntil(() => asked === 1, 60_000);
    await clock.advance(10 * seconds);
    await first;
    await runtime.invoke(getThing, one);
    giveLate?.('secret');
    await clock.settle();
    expect(told).toHaveLength(1);
  });
});
