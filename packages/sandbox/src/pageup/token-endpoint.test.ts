import { expect, test } from 'vitest';

import { readySandbox } from '../testing/ready-sandbox.ts';
import type { TenantBehaviour } from './tenant.ts';

const json = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

const claims = (token: string): Record<string, unknown> =>
  JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;

test('documented: client credentials give a bearer token for 300 seconds', async () => {
  const { caller } = readySandbox();
  const answer = await json(caller.requestToken());
  expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
  expect(answer['access_token']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('documented: several scopes are separated by spaces and end up in the token', async () => {
  const { caller } = readySandbox();
  const token = claims(await caller.token('Public.BackgroundCheck.Read Public.BackgroundCheck.Write'));
  expect(token).toMatchObject({
    scope: ['Public.BackgroundCheck.Read', 'Public.BackgroundCheck.Write'],
    partner_id: 'sandbox-partner',
  });
});

test('documented: a token expires after its lifetime, to the millisecond of the clock', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  await sandbox.clock.advance(299_999);
  expect((await caller.list({ as })).status).toBe(200);
  await sandbox.clock.advance(1);
  expect((await caller.list({ as })).status).toBe(401);
});

test.each([
  [{ client_secret: 'wrong' }, 400, 'invalid_client'],
  [{ client_id: 'nobody' }, 400, 'invalid_client'],
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  [{ scope: 'Public.Everything' }, 400, 'invalid_scope'],
  [{ scope: undefined }, 400, 'invalid_scope'],
  [{ instanceId: '999' }, 400, 'invalid_request'],
])('assumed: a token request with %o is refused as RFC 6749 says', async (changes, status, error) => {
  const { caller } = readySandbox();
  const response = await caller.requestToken(changes);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error });
});

test('documented: the body is a form; JSON and GET are refused', async () => {
  const { caller } = readySandbox();
  expect((await caller.requestToken({}, { body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(
    400,
  );
  expect((await caller.requestToken({}, { method: 'PUT' })).status).toBe(405);
});

test('assumed: a missing instanceId is accepted, unless the tenant requires it', async () => {
  const { sandbox, caller } = readySandbox();
  expect((await caller.requestToken({ instanceId: undefined })).status).toBe(200);
  sandbox.pageup.behave('218', { instanceIdRule: 'required' });
  expect((await caller.requestToken({ instanceId: undefined })).status).toBe(400);
});

test.each<[TenantBehaviour['expiresIn'], unknown]>([
  ['string', '300'],
  ['missing', undefined],
  ['zero', 0],
  ['negative', -1],
  ['huge', 9_007_199_254_740_991],
  ['words', 'five minutes'],
])('misbehaviour: expires_in %s', async (expiresIn, value) => {
  const { caller } = readySandbox(1, { behaviour: { expiresIn } });
  expect((await json(caller.requestToken()))['expires_in']).toBe(value);
});

test('misbehaviour: a token that lives shorter than it says, or is no JWT', async () => {
  const { sandbox, caller } = readySandbox(1, { behaviour: { tokenLifetimeSeconds: 2, tokenForm: 'opaque' } });
  const as = await caller.token();
  expect(as).toMatch(/^sandbox-token-/);
  await sandbox.clock.advance(2000);
  expect((await caller.list({ as })).status).toBe(401);
});

test('documented: a client belongs to one environment and data centre', async () => {
  const { sandbox } = readySandbox();
  const { clientId, clientSecret } = sandbox.pageup.options('218');
  const ask = async (host: string): Promise<number> => {
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      scope: 'Public.BackgroundCheck.Read',
    });
    return (await sandbox.fetch(`https://${host}/connect/token`, { method: 'POST', body })).status;
  };
  expect(await ask('loginuat.dc2.pageuppeople.com')).toBe(200);
  expect(await ask('login.dc2.pageuppeople.com')).toBe(400);
  expect(await ask('loginuat.dc3.pageuppeople.com')).toBe(400);
  expect(await ask('apiuat.dc2.pageuppeople.com')).toBe(404);
});

test('counts token requests by tenant and scope', async () => {
  const { sandbox, caller } = readySandbox();
  await caller.token('Public.BackgroundCheck.Read');
  await caller.token('Public.BackgroundCheck.Read');
  await caller.requestToken({ scope: 'Public.BackgroundCheck.Write', client_secret: 'wrong' });
  expect(sandbox.pageup.tokenRequests()).toEqual([
    { tenantId: '218', scope: 'Public.BackgroundCheck.Read', requests: 2, issued: 2 },
    { tenantId: '218', scope: 'Public.BackgroundCheck.Write', requests: 1, issued: 0 },
  ]);
});

test('a scope that is not known is answered with those that are', async () => {
  const { caller } = readySandbox();
  const answer = await caller.requestToken({ scope: 'Public.BackgroundChecks.Read' });
  const { error_description } = (await answer.json()) as { error_description: string };
  expect(error_description).toContain('Public.BackgroundCheck.Read Public.BackgroundCheck.Write');
});

test('a path that does not exist is answered with those that do', async () => {
  const { sandbox } = readySandbox();
  const answer = await sandbox.fetch('http://127.0.0.1/pageup/v3/218/background-checks?status=pending');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('/v3/{tenantId}/backgroundchecking/{id}');
});
