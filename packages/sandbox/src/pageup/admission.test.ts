import { expect, test } from 'vitest';

import { createCaller } from '../testing/caller.ts';
import { readySandbox } from '../testing/ready-sandbox.ts';

test('documented: GET needs the read scope and PUT the write scope; the other is a 403', async () => {
  const { caller, id } = readySandbox();
  const read = await caller.token('Public.BackgroundCheck.Read');
  const write = await caller.token('Public.BackgroundCheck.Write');
  expect((await caller.list({ as: read })).status).toBe(200);
  expect((await caller.list({ as: write })).status).toBe(403);
  expect((await caller.put(id, { status: 'queued' }, { as: write })).status).toBe(200);
  expect((await caller.put(id, { status: 'queued' }, { as: read })).status).toBe(403);
});

test('documented: a token without the partner claim is a 403', async () => {
  const { sandbox, caller } = readySandbox(1, { behaviour: { partnerClaim: false } });
  const response = await caller.list();
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual([{ message: expect.any(String) as string }]);
  sandbox.pageup.behave('218', { partnerClaim: true });
  expect((await caller.list()).status).toBe(200);
});

test('documented: no token, a wrong one and a withdrawn one are a 401 with the error array', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  expect((await caller.list({ as: 'made-up' })).status).toBe(401);
  expect(sandbox.pageup.revokeTokens('218')).toBe(1);
  const response = await caller.list({ as });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual([{ message: expect.any(String) as string }]);
});

test('tenants are apart: checks, credentials and tokens of one are no use at another', async () => {
  const { sandbox, caller } = readySandbox(2);
  sandbox.pageup.addTenant({ tenantId: '731' });
  const other = createCaller(sandbox, sandbox.fetch, '731');
  const as = await caller.token();
  expect((await other.list({ as })).status).toBe(403);
  expect(await (await other.list()).json()).toEqual([]);
  expect(await (await caller.list()).json()).toHaveLength(2);
  const { clientSecret } = sandbox.pageup.options('731');
  expect((await caller.requestToken({ client_secret: clientSecret })).status).toBe(400);
});

test('sandbox credentials can be told from real ones', () => {
  const { sandbox } = readySandbox();
  const options = sandbox.pageup.options('218');
  expect(options.clientId).toMatch(/^sandbox-/);
  expect(options.clientSecret).toMatch(/^sandbox-/);
});

test("assumed: a token is good at its tenant's own host only", async () => {
  const { sandbox, caller } = readySandbox();
  const headers = { authorization: `Bearer ${await caller.token()}` };
  const status = async (host: string): Promise<number> =>
    (await sandbox.fetch(`https://${host}/v3/218/backgroundchecking?status=pending`, { headers })).status;
  expect(await status('apiuat.dc2.pageuppeople.com')).toBe(200);
  expect(await status('api.dc2.pageuppeople.com')).toBe(401);
  expect(await status('apiuat.dc4.pageuppeople.com')).toBe(401);
  expect(await status('loginuat.dc2.pageuppeople.com')).toBe(404);
});
