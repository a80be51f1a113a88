import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';
import { isBgcError } from '../errors/bgc-error.ts';
import { keyAuthentication } from './key-authentication.ts';
import type { Credential } from './token-source.ts';

const one = { path: { id: '1' } };

const keyed = (credential: Credential, more: { scheme?: string } = {}) => ({
  authentication: keyAuthentication({ header: 'X-Api-Key', option: 'apiKey', credential, ...more }),
});

test('a key is asked for at every attempt, so that it can be rotated', async () => {
  let asked = 0;
  const { runtime, clock, sent } = createBench(
    (_, index) => json({}, { status: index === 0 ? 503 : 200 }),
    keyed(async () => `key-${(asked += 1)}`),
  );
  const call = runtime.invoke(operations.getThing, one);
  await clock.advance(1_000);
  await call;
  expect(sent.map((request) => request.headers['x-api-key'])).toEqual(['key-1', 'key-2']);
});

test('a key goes as it is, after its scheme where it has one, and wins over a header that the caller gives', async () => {
  const { runtime, sent } = createBench(() => json({}), keyed('opaque', { scheme: 'Basic' }));
  await runtime.invoke(operations.getThing, { ...one, headers: { 'x-API-key': 'other' } });
  expect(sent[0]?.headers).toEqual({ accept: 'application/json', 'x-api-key': 'Basic opaque' });
});

test('a refused key is not replayed, as there is no other, and the error says what to check without showing it', async () => {
  const { runtime, sent } = createBench(() => json({ echo: 'canary-key' }, { status: 401 }), keyed('canary-key'));
  const failure = await failureOf(runtime.invoke(operations.getThing, one));
  expect(failure).toMatchObject({ code: 'authentication', advice: expect.stringContaining('Check the credential') });
  expect(inspect(failure) + JSON.stringify(failure)).not.toContain('canary-key');
  expect(sent).toHaveLength(1);
});

test.each<[string, Credential, RegExp]>([
  ['holds a line break', 'canary\r\nx-admin: 1', /apiKey/],
  ['is given by a function and holds a line break', () => 'canary\nx-admin: 1', /function given as apiKey/],
  ['holds a character that is no byte', 'canary\u2028', /apiKey holds what no header can carry/],
  ['is empty', () => '', /function given as apiKey returned no credential/],
  ['is none', (() => undefined) as never, /function given as apiKey returned no credential/],
  ['cannot be had', () => Promise.reject(new Error('canary')), /function given as apiKey threw/],
])('where a key %s nothing is sent, and the error names the option alone', async (_, credential, message) => {
  const { runtime, sent } = createBench(() => json({}), keyed(credential));
  const failure = await failureOf(runtime.invoke(operations.createThing, {}));
  expect(failure).toSatisfy(isBgcError);
  expect(String(failure)).toMatch(message);
  expect(inspect(failure)).not.toContain('canary');
  expect(sent).toHaveLength(0);
});

test('the credential wins over a header that the caller gives', async () => {
  const { runtime, sent } = createBench(() => json({}));
  await runtime.invoke(operations.getThing, { ...one, headers: { Authorization: 'Bearer other' } });
  expect(sent[0]?.headers['authorization']).toBe('Bearer token-1');
});
