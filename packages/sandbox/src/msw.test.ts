import { setupServer } from 'msw/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { handlers } from './msw.ts';
import { createSandbox } from './sandbox.ts';
import { createCaller } from './testing/caller.ts';
import { failure } from './testing/failure.ts';

const sandbox = createSandbox();
const server = setupServer(...handlers(sandbox));
// The global fetch, so that MSW stands between.
const caller = createCaller(sandbox, (input, init) => fetch(input, init));

beforeEach(() => {
  sandbox.reset();
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 3);
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => server.close());

test("answers for PageUp's real hosts", async () => {
  const { clientId, clientSecret } = sandbox.pageup.options('218');
  const body = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
    scope: 'Public.BackgroundCheck.Read',
  });
  const answer = await fetch('https://loginuat.dc2.pageuppeople.com/connect/token', { method: 'POST', body });
  const { access_token } = (await answer.json()) as { access_token: string };
  const list = await fetch('https://apiuat.dc2.pageuppeople.com/v3/218/backgroundchecking?status=pending', {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(await list.json()).toHaveLength(3);
});

test("answers at PageUp's real hosts for credentials of the caller's own, which clients do not refuse there", async () => {
  const credentials = { clientId: 'my-test-client', clientSecret: 'my-test-secret' };
  const { clientId, clientSecret } = sandbox.pageup.addTenant({ tenantId: '731', ...credentials });
  expect({ clientId, clientSecret }).toEqual(credentials);
  sandbox.pageup.seedChecks('731', 2);
  const body = new URLSearchParams({
    client_id: 'my-test-client',
    client_secret: 'my-test-secret',
    grant_type: 'client_credentials',
    instanceId: '731',
    scope: 'Public.BackgroundCheck.Read',
  });
  const token = await fetch('https://loginuat.dc2.pageuppeople.com/connect/token', { method: 'POST', body });
  const { access_token } = (await token.json()) as { access_token: string };
  const list = await fetch('https://apiuat.dc2.pageuppeople.com/v3/731/backgroundchecking?status=pending', {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(await list.json()).toHaveLength(2);
  expect(JSON.stringify(sandbox.journal.entries())).not.toContain('my-test');
});

test('a virtual clock runs through MSW without outrunning its answers', async () => {
  const timeout = new Promise<never>((_, reject) => {
    sandbox.clock.schedule(30_000, () => reject(new Error('timed out')));
  });
  const answer = await sandbox.clock.run(Promise.race([caller.list(), timeout]));
  expect(await answer.json()).toHaveLength(3);
});

test('keeps state between requests', async () => {
  const [id = ''] = sandbox.pageup.state('218').map((check) => check.id);
  expect((await caller.put(id, { status: 'queued' })).status).toBe(200);
  expect(sandbox.pageup.check('218', id).record.status).toBe('queued');
  expect(await (await caller.list()).json()).toHaveLength(2);
});

test('a reset is a network error, and a truncated body cannot be read', async () => {
  sandbox.faults.add({ kind: 'reset', operation: 'list' });
  await expect(caller.list()).rejects.toThrow(TypeError);
  sandbox.faults.add({ kind: 'truncated-body', operation: 'list' });
  const reading = caller.list().then((response) => response.text());
  await expect(reading).rejects.toThrow(TypeError);
});

test('a stalled body and a silent provider last until the caller aborts', async () => {
  for (const kind of ['stalled-body', 'silence'] as const) {
    sandbox.faults.add({ kind, operation: 'list' });
    const abort = new AbortController();
    const answer = caller.list({ signal: abort.signal }).then((response) => response.text());
    const outcome = failure(answer);
    await sandbox.clock.advance(1000);
    abort.abort(new Error('given up'));
    expect(await outcome).toEqual(new Error('given up'));
  }
});
