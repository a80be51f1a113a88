import { describe, expect, test } from 'vitest';

import type { Call } from '../call.ts';
import { definition, failureOf } from '../client/runtime.fixture.ts';
import { isAuthenticationError, isRateLimitError } from '../errors/api-errors.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { source } from './token-cache.fixture.ts';
import { isRefusal, requestToken } from './token-request.ts';
import type { TokenRequest } from './token-request.ts';

const clock = createVirtualClock({ now: 1_000 });

/** Asks for one token, and is answered so. */
const ask = (answer: { readonly status?: number; readonly body?: string }, change: Partial<TokenRequest> = {}) => {
  const calls: Call[] = [];
  const answered = requestToken({
    ...{ definition, source, clock, scope: undefined, timeoutMs: 500 },
    clientId: 'client',
    clientSecret: 'canary-secret',
    async send(call) {
      calls.push(call);
      const body = new TextEncoder().encode(answer.body ?? '{"access_token":"token-1"}');
      return { status: answer.status ?? 200, headers: new Headers(), body, attempts: 1, totalDelayMs: 0 };
    },
    ...change,
  });
  return { answered, calls };
};

const sentBy = async (change: Partial<TokenRequest>) => {
  const { answered, calls } = ask({}, change);
  await answered;
  const [call] = calls;
  if (call?.body?.kind !== 'bytes') throw new Error('A form was expected.');
  return { call, form: Object.fromEntries(new URLSearchParams(String(call.body.bytes))) };
};

describe('A request for a token', () => {
  test('is a form that is posted, may be repeated, and shows nothing but the error code of OAuth', async () => {
    const { call, form } = await sentBy({});
    expect(call).toMatchObject({
      url: 'https://login.example.com/token',
      operation: {
        id: 'requestToken',
        method: 'POST',
        path: '/token',
        repeat: 'safe',
        requestContentType: 'application/x-www-form-urlencoded',
        sensitive: { parameters: {}, request: {}, response: {}, error: { error: 'no' } },
      },
      deadlineAt: 1_500,
      timeoutMs: 500,
    });
    expect(call.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client',
      client_secret: 'canary-secret',
    });
  });

  test('names scope and audience where they are told', async () => {
    const { form } = await sentBy({ scope: 'things', source: { ...source, audience: 'https://api.example.com' } });
    expect(form).toMatchObject({ scope: 'things', audience: 'https://api.example.com' });
  });

  test('has the secret in its header alone where the provider wants it there', async () => {
    const { call, form } = await sentBy({ source: { ...source, clientAuthentication: 'basic' } });
    expect(call.headers['authorization']).toBe(`Basic ${btoa('client:canary-secret')}`);
    expect(form).toEqual({ grant_type: 'client_credentials' });
  });
});

describe('A refused token', () => {
  test.each([
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'unauthorized_client',
    'unsupported_grant_type',
    'invalid_scope',
  ])('says %s, as OAuth does, and what to check', async (error) => {
    const refused = await failureOf(ask({ status: 400, body: JSON.stringify({ error }) }).answered);
    expect(refused).toMatchObject({ complaints: [{ code: error }], status: 400 });
    expect(refused).toMatchObject({ advice: expect.stringContaining('Check client id, client secret, scope') });
  });

  test.each(['', 'no', '"text"', 'null', '{"error":"canary"}', '{"error":7}'])(
    'is a typed error, whatever the answer says: %s',
    async (body) => {
      expect(await failureOf(ask({ status: 403, body }).answered)).toMatchObject({
        code: 'authentication',
        complaints: [],
      });
    },
  );

  test.each([
    [302, false, false],
    [400, true, true],
    [401, true, true],
    [403, true, true],
    [404, true, false],
    [428, true, false],
    [429, false, false],
    [500, false, false],
  ])('with %i is about the credential: %s; and for good: %s', async (status, isAbout, isFinal) => {
    const refused = await failureOf(ask({ status }).answered);
    expect(isAuthenticationError(refused)).toBe(isAbout);
    expect(isRefusal(refused)).toBe(isFinal);
    expect(isRateLimitError(refused)).toBe(status === 429);
    expect(JSON.stringify(refused).includes('Check client id')).toBe(isAbout);
  });
});

describe('An answer with a token', () => {
  test.each([200, 201, 299])('counts where its status is %i', async (status) => {
    expect(await ask({ status }).answered).toMatchObject({ token: 'token-1', obtainedAt: 1_000 });
  });

  test.each([199, 300])('does not count where its status is %i', async (status) => {
    expect(await failureOf(ask({ status }).answered)).toMatchObject({ code: 'api', status });
  });

  test('without a token says what is missing, and where to look', async () => {
    const failure = await failureOf(ask({ body: '{}' }).answered);
    expect(failure).toMatchObject({
      ...{ code: 'response_parse', path: 'access_token', expected: 'string', advice: 'Check tokenUrl.' },
      message: expect.stringContaining('the answer holds no usable access_token.'),
    });
  });
});
