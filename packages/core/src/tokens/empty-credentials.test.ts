import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';
import { isConfigurationError } from '../errors/input-errors.ts';
import type { Credential } from './token-source.ts';
import { tokenAuthentication } from './token-authentication.ts';

const { getThing } = operations;

test.each<['clientId' | 'clientSecret', unknown]>([
  ['clientSecret', undefined],
  ['clientSecret', ''],
  ['clientSecret', { canary: 1 }],
  ['clientSecret', 'canary\r\nx: y'],
  ['clientId', Promise.resolve(null)],
  ['clientId', 7],
])('a function given as %s that returns no credential is told by name, and nothing is sent', async (name, returned) => {
  const bench = createBench(() => json({}), {
    authentication: tokenAuthentication({
      tokenUrl: 'https://login.example.com/connect/token',
      clientId: 'client',
      clientSecret: 'canary-secret',
      [name]: (() => returned) as Credential,
    }),
  });
  const error = await failureOf(bench.runtime.invoke(getThing, { path: { id: '1' } }));
  expect(error).toSatisfy(isConfigurationError);
  expect((error as Error).message).toContain(name);
  expect(JSON.stringify(error)).not.toContain('canary');
  expect([...bench.sent, ...bench.tokenRequests]).toEqual([]);
});

test.each([
  ['sandbox-1', /sandbox\.fetch.*start its server/],
  ['client', /Check host name/],
])('a refused connection of the client id %s says what is probably missing', async (clientId, advice) => {
  const { runtime } = createBench(() => json({}), {
    authentication: tokenAuthentication({
      tokenUrl: 'http://127.0.0.1:1/login',
      clientId,
      clientSecret: 'canary-secret',
    }),
    fetch: () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })),
    retry: { maxRetries: 0 },
  });
  expect(await failureOf(runtime.invoke(getThing, { path: { id: '1' } }))).toMatchObject({
    code: 'connection',
    advice: expect.stringMatching(advice),
  });
});
