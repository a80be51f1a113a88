import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { readySterling } from '../testing/ready-sterling.ts';
import { createSterlingCaller } from '../testing/sterling-caller.ts';
import { credentialsOf } from './token-endpoint.ts';

test('documented: example@example.com:86753O9 is ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085, with the scheme in any case', () => {
  for (const scheme of ['Basic', 'basic']) {
    const headers = new Headers({ authorization: `${scheme} ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085` });
    expect(credentialsOf(headers)).toBe('example@example.com:86753O9');
  }
});

test('documented: client credentials give a bearer token for 36000 seconds', async () => {
  const { caller } = await readySterling();
  const answer = (await (await caller.requestToken()).json()) as object;
  expect(answer).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 36_000 });
});

test('documented: a token expires after its lifetime, to the millisecond of the clock, and then gets 401 without a body', async () => {
  const { sandbox, caller } = await readySterling();
  await sandbox.clock.advance(35_999_999);
  expect((await caller.call('GET', '/v1/packages')).status).toBe(200);
  await sandbox.clock.advance(1);
  expect(await caller.call('GET', '/v1/packages')).toMatchObject({ status: 401, text: '' });
});

test('documented: the credentials are taken as they are; form-encoded first, as RFC 6749 has it, they are refused', async () => {
  const { caller, client } = await readySterling();
  const encoded = btoa(`${encodeURIComponent(client.clientId)}:${encodeURIComponent(client.clientSecret)}`);
  expect((await caller.requestToken({ headers: { authorization: `Basic ${encoded}` } })).status).toBe(401);
});

test.each<[string, RequestInit, number]>([
  ['no Authorization header', { headers: {} }, 401],
  ['the wrong scheme', { headers: { authorization: 'Bearer abc' } }, 401],
  ['something that is not base64', { headers: { authorization: 'Basic ***' } }, 401],
  ['the credentials of nobody', { headers: { authorization: `Basic ${btoa('a:b')}` } }, 401],
  [
    'credentials in the form alone',
    { headers: {}, body: new URLSearchParams({ client_id: 'a', client_secret: 'b' }) },
    401,
  ],
  ['another grant', { body: new URLSearchParams({ grant_type: 'password' }) }, 400],
  ['a JSON body', { body: '{"grant_type":"client_credentials"}' }, 400],
  ['GET', { method: 'GET', body: null }, 405],
])('a token request with %s is refused', async (_, init, status) => {
  const { caller } = await readySterling();
  expect((await caller.requestToken(init)).status).toBe(status);
});

test.each([
  ['string', '36000'],
  ['missing', undefined],
  ['zero', 0],
  ['words', 'ten hours'],
] as const)('expires_in can be sent as %s', async (expiresIn, expected) => {
  const { caller } = await readySterling({ expiresIn });
  expect(((await (await caller.requestToken()).json()) as Record<string, unknown>)['expires_in']).toBe(expected);
});

test('an account belongs to one environment, so the other host does not know it', async () => {
  const { sandbox, client } = await readySterling();
  const init = {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}` },
    body: 'grant_type=client_credentials',
  };
  const form = { ...init.headers, 'content-type': 'application/x-www-form-urlencoded' };
  const at = async (host: string) =>
    (await sandbox.fetch(`https://${host}/oauth/token`, { ...init, headers: form })).status;
  expect([await at('api-int.kennect.com'), await at('api.kennect.com')]).toEqual([200, 401]);
});

test('an account never sees what another one has', async () => {
  const sandbox = createSandbox();
  const one = await createSterlingCaller(sandbox, sandbox.sterling.addAccount());
  const other = await createSterlingCaller(sandbox, sandbox.sterling.addAccount());
  const person = { clientReferenceId: 'r', givenName: 'A', familyName: 'B', email: 'a@example.com' };
  const id = await one.candidate(person);
  expect((await other.call('GET', `/v1/candidates/${id}`)).status).toBe(404);
  expect((await other.call('GET', '/v1/candidates')).text).toBe('[]');
  expect((await other.call('POST', '/v1/candidates', person)).status).toBe(201);
});

test('withdrawn tokens are refused, and requests for tokens are counted', async () => {
  const { sandbox, caller } = await readySterling();
  expect(sandbox.sterling.revokeTokens()).toBe(1);
  expect((await caller.call('GET', '/v1/packages')).status).toBe(401);
  expect(sandbox.sterling.tokenRequests()).toEqual([{ accountId: 'account-1', requests: 1, issued: 1 }]);
});
