import { createMemoryStore, createSterlingClient, isConfigurationError } from '@bgc/sterling';
import type { SterlingClientOptions } from '@bgc/sterling';
import { describe, expect, test } from 'vitest';

import { openAccount, person, rejection, scripted } from './resources/account-world.fixture.ts';

const real: SterlingClientOptions = {
  environment: 'integration',
  clientId: 'account@example.com',
  clientSecret: 'not-a-secret',
};

describe('A client is refused, by the name of what is wrong with it,', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /object with environment/],
    ['another environment', { ...real, environment: 'live' }, /`environment`.*'integration'.*'production'/],
    ['no secret', { ...real, clientSecret: undefined }, /clientSecret/],
    ['a misspelt option', { ...real, clientID: 'x' }, /clientID.*clientId/],
    ['a store that is none', { ...real, store: {} }, /`store`.*openSqliteStore/],
    ['a plain http origin', { ...real, baseUrl: 'http://api.example.com' }, /baseUrl/],
    ["a sandbox's credentials at the real host", { ...real, clientId: 'sandbox-1' }, /clientId is a sandbox's/],
    [
      "a sandbox's credentials at a real host by another name",
      { ...real, clientId: 'sandbox-1', baseUrl: 'https://api.us.int.sterlingcheck.app' },
      /clientId is a sandbox's/,
    ],
  ])('for %s', (_, options, message) => {
    try {
      createSterlingClient(options as SterlingClientOptions);
    } catch (error) {
      expect(error).toSatisfy(isConfigurationError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).not.toContain('not-a-secret');
      return;
    }
    expect.fail('nothing was thrown');
  });
});

test('a sandbox moves both hosts by its origin alone', () => {
  const baseUrl = 'http://127.0.0.1:4010/sterling';
  expect(() => createSterlingClient({ ...real, clientId: 'sandbox-1', baseUrl })).not.toThrow();
});

test('a token is asked for once, with credentials that are base64 as they are', async () => {
  const asked: { readonly url: string; readonly authorization: string | null; readonly body: unknown }[] = [];
  const sterling = createSterlingClient({
    ...real,
    clientId: 'example@example.com',
    clientSecret: '86753O9',
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      if (!String(input).endsWith('/oauth/token')) return Response.json([]);
      asked.push({ url: String(input), authorization: headers.get('authorization'), body: init?.body });
      return Response.json({ access_token: 'token', token_type: 'bearer', expires_in: '36000' });
    },
  });
  await sterling.packages.list();
  await sterling.candidates.listPage();
  expect(asked).toEqual([
    {
      url: 'https://api-int.kennect.com/oauth/token',
      authorization: 'Basic ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085',
      body: 'grant_type=client_credentials',
    },
  ]);
});

test('an error names field and reason by the code, says what to do, and nothing of the person', async () => {
  const { client, settled } = openAccount();
  const sterling = client();
  await settled(sterling.candidates.create(person('ada')));
  const error = await rejection(settled(sterling.candidates.create({ ...person('ada'), clientReferenceId: 'other' })));
  expect(error).toMatchObject({
    code: 'conflict',
    status: 409,
    complaints: [{ code: '409#email?already-in-use', field: 'email', reason: 'already-in-use' }],
    details: { errors: [{ code: '409#email?already-in-use', message: '[identifier]' }] },
    advice: expect.stringContaining('candidates.listPage({ email })'),
  });
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toMatch(/ada@|000000000|1990-01-31/);
});

test('a support report names the environment and what failed, redacted', async () => {
  const document = { errors: [{ code: '400#candidateId?not-found', message: 'Ada Example is unknown' }] };
  const sterling = scripted(() => Response.json(document, { status: 400, headers: { 'x-request-id': 'req-7' } }));
  await rejection(sterling.screenings.get('4711'));
  const report = sterling.supportReport();
  expect(report).toMatchObject({
    environment: 'integration',
    failures: [{ operation: 'getScreening', status: 400, requestId: 'req-7' }],
  });
  expect(JSON.stringify(report)).not.toMatch(/Ada|4711/);
});

test('the escape hatch goes through the same onion', async () => {
  const { client, sandbox, settled } = openAccount();
  const { api } = client();
  sandbox.faults.add({ kind: 'server-error', operation: 'listPackages' });
  const { data } = await settled(api.GET('/v1/packages'));
  expect(data?.[0]).toMatchObject({ id: expect.any(String) });
  const params = { path: { id: '0' }, query: { candidateId: '0' } };
  const { error, response } = await settled(api.GET('/v1/packages/{id}/price', { params }));
  expect([response.status, error]).toMatchObject([400, { errors: [{ code: '400#packageId?not-found' }] }]);
  sandbox.faults.add({ kind: 'silence', operation: 'listPackages', times: 3 });
  expect(await rejection(settled(api.GET('/v1/packages')))).toMatchObject({ code: 'timeout', attempts: 3 });
});

test('two accounts in one store do not see each other', async () => {
  const { sandbox, client, settled } = openAccount();
  const store = createMemoryStore({ clock: sandbox.clock });
  const { id } = await settled(client({ store, account: 'one' }).candidates.create(person('ada')));
  const other = client({ store, account: 'two' }).candidates.edit(id, { phone: '+15555550100' });
  expect(await rejection(settled(other))).toMatchObject({ code: 'candidate_not_kept' });
});
