import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';
import { isConfigurationError } from '../errors/input-errors.ts';
import type { KeyValueStore } from '../stores/store.ts';
import type { Credential } from './token-source.ts';
import { tokenAuthentication } from './token-authentication.ts';

const { getThing } = operations;

const store: KeyValueStore = { get: () => undefined, set: () => undefined, delete: () => undefined };

test.each<['clientId' | 'clientSecret', unknown, { readonly store?: KeyValueStore }?]>([
  ['clientSecret', undefined],
  ['clientSecret', ''],
  ['clientSecret', { canary: 1 }],
  ['clientSecret', 'canary\r\nx: y'],
  ['clientId', Promise.resolve(null)],
  ['clientId', 7],
  // It is asked for the key of the store first.
  ['clientId', 7, { store }],
])(
  'a function given as %s that returns no credential is told by name, and nothing is sent',
  async (name, returned, kept) => {
    const bench = createBench(() => json({}), {
      authentication: tokenAuthentication({
        tokenUrl: 'https://login.example.com/connect/token',
        clientId: 'client',
        clientSecret: 'canary-secret',
        ...kept,
        [name]: (() => returned) as Credential,
      }),
    });
    const error = await failureOf(bench.runtime.invoke(getThing, { path: { id: '1' } }));
    expect(error).toSatisfy(isConfigurationError);
    expect((error as Error).message).toContain(name);
    expect(JSON.stringify(error)).not.toContain('canary');
    expect([...bench.sent, ...bench.tokenRequests]).toEqual([]);
  },
);

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
