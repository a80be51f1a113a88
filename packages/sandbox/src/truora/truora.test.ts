import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { createSandbox } from '../sandbox.ts';
import { startSandboxServer } from '../server.ts';
import { readyTruora, COLOMBIAN } from '../testing/ready-truora.ts';
import { failure } from '../testing/failure.ts';
import type { TruoraBehaviour } from './account.ts';

test('says what to do when an account is not there, or its options are wrong', () => {
  const { truora } = createSandbox();
  expect(() => truora.options()).toThrow(/call truora\.addAccount/);
  truora.addAccount({ accountId: 'acme', apiKey: 'invented' });
  expect(truora.options({ apiKey: 'invented' })).toEqual({ apiKey: 'invented', baseUrl: 'http://127.0.0.1/truora' });
  expect(() => truora.addAccount({ accountId: 'acme' })).toThrow(/must be new/);
  expect(() => truora.addAccount({ apiKey: 'invented' })).toThrow(/another account already/);
  expect(() => truora.addAccount({ username: '' })).toThrow(/must be text/);
  expect(() => truora.addAccount({ key: 'x' } as never)).toThrow(/Did you mean/);
  expect(truora.addAccount().apiKey).toMatch(/^sandbox-/);
  expect(truora.accounts()).toEqual(['acme', 'account-2']);
});

test.each([
  { pdf: 'later' },
  { turnaround: 'soon' },
  { pageSize: 0 },
  { hookCopies: 0 },
  { hookRetryAfterMs: 60_000 },
  { hookRetryAfterMs: [-1] },
  { fractionDigits: 10 },
  { listShape: 'bare' },
])('refuses the behaviour %o, and says which it may have', (behaviour) => {
  const { sandbox, client } = readyTruora();
  expect(() => sandbox.truora.behave(client, behaviour as Partial<TruoraBehaviour>)).toThrow(
    new RegExp(Object.keys(behaviour)[0] ?? ''),
  );
});

test('the same seed gives the same key, ids and times', async () => {
  const run = async () => {
    const { client, create, get, sandbox } = readyTruora({}, { seed: 7 });
    const id = await create();
    await sandbox.clock.advance(200_000);
    return [client, await get(id)];
  };
  expect(await run()).toEqual(await run());
});

test('a fault loses the answer of a check that was made, and the sandbox counts it', async () => {
  const { sandbox, create, client } = readyTruora();
  sandbox.faults.add({ kind: 'accepted-but-timed-out', ending: 'reset', provider: 'truora', operation: 'createCheck' });
  expect(await failure(create())).toMatchObject({ message: 'fetch failed' });
  expect(await create()).toBe(sandbox.truora.state(client).checks[0]?.id);
  expect(sandbox.truora.state().counts).toMatchObject({ received: 2, created: 1, reused: 1, paid: 1 });
  expect(sandbox.journal.entries()).toMatchObject([
    { provider: 'truora', operation: 'createCheck', tenant: 'account-1', processed: 'yes', status: undefined },
    { attempt: 2, status: 201 },
  ]);
});

test('an injected error is phrased as Truora phrases its own', async () => {
  const { sandbox, call } = readyTruora();
  sandbox.faults.add({ kind: 'too-many-requests', retryAfter: 3 });
  const { status, json, headers } = await call('GET', '/v1/checks');
  expect([status, headers.get('retry-after'), json]).toEqual([
    429,
    '3',
    { code: 10429, http_code: 429, message: 'Rate limit exceeded.' },
  ]);
});

test('an unknown path is 404, an unknown method 405', async () => {
  const { call } = readyTruora();
  expect((await call('GET', '/v1/rules')).json).toMatchObject({ code: 10404 });
  const { status, headers } = await call('DELETE', '/v1/hooks');
  expect([status, headers.get('allow')]).toEqual([405, 'POST, GET']);
});

test('a behavior is reported, and comes back', async () => {
  const { call, sandbox } = readyTruora();
  const form = {
    first_name: 'Robin',
    last_name: 'Sample',
    document_id: '0000000000',
    document_type: 'national-id',
    country: 'co',
    reason: 'good-reputation',
    birth_date: '1990-01-31',
    feedback_date: '2026-01-05T09:00:00Z',
    email: 'robin@example.com',
  };
  const { status, json } = await call('POST', '/v1/behavior', form);
  expect([status, json]).toEqual([
    201,
    {
      behavior: [{ ...form, creation_date: expect.stringMatching(/^2026-01-05T09:00:00/) as string }],
      self: expect.stringMatching(/^\/v1\/behavior\//) as string,
    },
  ]);
  expect(sandbox.truora.state().behaviors).toBe(1);
  for (const [name, value] of Object.entries({ reason: 'rude', country: 'CO', birth_date: 'then', email: '' })) {
    const refused = await call('POST', '/v1/behavior', { ...form, [name]: value });
    // Here alone a list of errors is declared.
    expect([refused.status, refused.json]).toMatchObject([400, [{ message: expect.stringContaining(name) as string }]]);
  }
});

test('the server gives options, and its own routes what a test would call', async () => {
  await using server = await startSandboxServer({
    clock: 'virtual',
    prepare: ({ truora }) => void truora.addAccount(),
  });
  const { apiKey, baseUrl } = server.truoraOptions();
  const ask = async (path: string, method = 'GET', body?: unknown): Promise<JsonObject> => {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await (await fetch(`${server.origin}/_sandbox/truora${path}`, { method, ...text })).json()) as JsonObject;
  };
  expect(await ask('/accounts/account-1/options')).toEqual({ apiKey, baseUrl });
  const made = await fetch(`${baseUrl}/v1/checks`, {
    method: 'POST',
    headers: { 'Truora-API-Key': apiKey },
    body: new URLSearchParams(COLOMBIAN),
  });
  const { check } = (await made.json()) as { check: { check_id: string } };
  const path = `/checks/${check.check_id}`;
  expect(await ask(`${path}/status`, 'POST', { status: 'delayed' })).toMatchObject({ status: 'delayed' });
  expect(await ask(`${path}/finish`, 'POST', { status: 'error' })).toMatchObject({ status: 'error' });
  expect(await ask(path)).toMatchObject({ document: { status: 'error' } });
  expect(await ask('/state')).toMatchObject({ counts: { created: 1 } });
  expect(await ask('/accounts/account-1/state')).toMatchObject({ counts: { created: 1 } });
  const rule = { url: 'https://ats.example.com/' };
  expect(await ask('/accounts/account-1/dashboard-rules', 'POST', rule)).toMatchObject(rule);
  expect(await ask('/accounts/account-1/behaviour', 'PATCH', { lists: 'bare' })).toMatchObject({ lists: 'bare' });
  expect(await ask('/accounts', 'POST', { accountId: 'second' })).toMatchObject({ baseUrl });
  expect(await ask('/accounts')).toEqual(['account-1', 'second']);
  expect(await ask('/magic-values')).toHaveLength(server.sandbox.truora.magicValues.length);
});
