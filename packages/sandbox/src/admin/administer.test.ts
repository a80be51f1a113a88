import { expect, test } from 'vitest';

import { createRealClock } from '../clock/system-time.ts';
import { createSandbox } from '../sandbox.ts';
import { readySandbox } from '../testing/ready-sandbox.ts';

type Sandbox = { fetch: ReturnType<typeof createSandbox>['fetch'] };

const ask = async (
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await sandbox.fetch(`http://127.0.0.1:4010/_sandbox${path}`, init);
  return { status: response.status, body: await response.json() };
};

test('lists its routes', async () => {
  const { body } = await ask(createSandbox(), 'GET', '/');
  expect((body as { routes: string[] }).routes).toEqual(
    expect.arrayContaining(['POST /_sandbox/clock/advance', 'GET /_sandbox/pageup/tenants/{tenantId}/state/{id}']),
  );
});

test('adds a tenant, seeds checks and hands out options for the address that was called', async () => {
  const sandbox = createSandbox();
  const added = await ask(sandbox, 'POST', '/pageup/tenants', { tenantId: '731' });
  expect(added.body).toMatchObject({ tenantId: '731', baseUrl: 'http://127.0.0.1:4010/pageup' });
  expect((await ask(sandbox, 'GET', '/pageup/tenants/731/options')).body).toEqual(added.body);
  const counted = await ask(sandbox, 'POST', '/pageup/tenants/731/checks', { count: 3 });
  expect((counted.body as { ids: string[] }).ids).toHaveLength(3);
  const described = await ask(sandbox, 'POST', '/pageup/tenants/731/checks', {
    checks: [{ id: '12345', lastName: 'Reject-Queued' }],
  });
  expect(described.body).toEqual({ ids: ['12345'] });
  expect((await ask(sandbox, 'GET', '/pageup/summary')).body).toMatchObject({ checks: 4, unclaimed: 4 });
});

test("shows every check's history, and one check's", async () => {
  const { sandbox, caller, id } = readySandbox(2);
  await caller.put(id, { status: 'queued' });
  expect((await ask(sandbox, 'GET', '/pageup/state')).body).toEqual(JSON.parse(JSON.stringify(sandbox.pageup.state())));
  expect((await ask(sandbox, 'GET', `/pageup/tenants/218/state/${id}`)).body).toMatchObject({
    id,
    timesQueuedFromPending: 1,
  });
  expect((await ask(sandbox, 'GET', '/pageup/tenants/218/state')).body).toHaveLength(2);
});

test('changes behaviour, revokes tokens and counts token requests', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  await ask(sandbox, 'PATCH', '/pageup/tenants/218/behaviour', { expiresIn: 'missing' });
  expect(await (await caller.requestToken()).json()).not.toHaveProperty('expires_in');
  expect((await ask(sandbox, 'POST', '/pageup/tenants/218/tokens/revoke')).body).toEqual({ revoked: 2 });
  expect((await caller.list({ as })).status).toBe(401);
  expect((await ask(sandbox, 'GET', '/pageup/tokens/requests')).body).toMatchObject([{ requests: 2 }]);
});

test('puts faults in force, lists them and takes them back', async () => {
  const { sandbox, caller } = readySandbox();
  await ask(sandbox, 'POST', '/faults', { kind: 'server-error', operation: 'list' });
  expect((await caller.list()).status).toBe(503);
  await ask(sandbox, 'POST', '/faults', [{ kind: 'reset' }, { kind: 'silence' }]);
  expect((await ask(sandbox, 'DELETE', '/faults/fault-2')).body).toEqual({ removed: true });
  expect((await ask(sandbox, 'GET', '/faults')).body).toHaveLength(2);
  expect((await ask(sandbox, 'DELETE', '/faults')).body).toEqual([]);
  const unknown = await ask(sandbox, 'POST', '/faults', { kind: 'explode' });
  expect(unknown).toMatchObject({ status: 400, body: { error: expect.stringContaining('applied-late') as string } });
});

test('advances a virtual clock for other processes, and refuses a real one', async () => {
  const { sandbox } = readySandbox();
  const before = (await ask(sandbox, 'GET', '/clock')).body as { now: number };
  expect((await ask(sandbox, 'POST', '/clock/advance', { ms: 5000 })).body).toMatchObject({
    now: before.now + 5000,
    mode: 'virtual',
  });
  expect((await ask(sandbox, 'POST', '/clock/advance', {})).status).toBe(400);
  const real = createSandbox({ clock: createRealClock() });
  expect((await ask(real, 'POST', '/clock/advance', { ms: 1 })).status).toBe(400);
});

test.each([null, true, '5', [], -1])('does not advance the clock by %j', async (ms) => {
  const sandbox = createSandbox();
  const before = sandbox.clock.now();
  expect((await ask(sandbox, 'POST', '/clock/advance', { ms })).status).toBe(400);
  expect(sandbox.clock.now()).toBe(before);
});

test.each([
  ['POST', '/faults', null],
  ['POST', '/faults', [null]],
  ['POST', '/faults', 'reset'],
  ['POST', '/pageup/tenants/218/checks', 'twelve'],
  ['POST', '/pageup/tenants/218/checks', { cuont: 3 }],
  ['POST', '/truora/checks/CHK0/status', null],
  ['POST', '/sterling/invites/accept', 5],
] as const)('%s %s with %j says what was wrong, in words of its own', async (method, path, body) => {
  const { sandbox } = readySandbox();
  const answer = await ask(sandbox, method, path, body);
  expect(answer).toMatchObject({
    status: 400,
    body: { error: expect.not.stringMatching(/Cannot|undefined/) as string },
  });
});

test('a journal is not asked since what is no number', async () => {
  expect((await ask(createSandbox(), 'GET', '/journal?since=yesterday')).status).toBe(400);
});

test('gives the journal since a given request, the counts and the fidelity', async () => {
  const { sandbox, caller } = readySandbox();
  await caller.list();
  const [token] = sandbox.journal.entries();
  const rows = (await ask(sandbox, 'GET', `/journal?since=${token?.sequence}`)).body;
  expect(rows).toMatchObject([{ operation: 'list' }]);
  expect((await ask(sandbox, 'GET', '/journal?operation=token')).body).toHaveLength(1);
  expect((await ask(sandbox, 'GET', '/counts')).body).toMatchObject({ requests: 2 });
  expect((await ask(sandbox, 'GET', '/fidelity')).body).toEqual(sandbox.fidelity);
});

test('resets, and says what it cannot do', async () => {
  const { sandbox } = readySandbox();
  expect((await ask(sandbox, 'POST', '/reset')).status).toBe(200);
  expect(sandbox.pageup.tenants()).toEqual([]);
  expect((await ask(sandbox, 'GET', '/pageup/tenants/218/state')).status).toBe(400);
  expect((await ask(sandbox, 'GET', '/nonsense')).status).toBe(404);
  const broken = await sandbox.fetch('http://127.0.0.1/_sandbox/faults', { method: 'POST', body: '{' });
  expect(broken.status).toBe(400);
});

test('a clock is not advanced to where no date is, and goes on', async () => {
  const sandbox = createSandbox();
  for (const ms of [1e308, 8.64e15, 260_000_000_000_000]) {
    const { status, body } = await ask(sandbox, 'POST', '/clock/advance', { ms });
    expect([status, (body as { error: string }).error]).toEqual([400, expect.stringContaining('year 9999')]);
  }
  expect((await ask(sandbox, 'POST', '/clock/advance', { ms: 1_000 })).status).toBe(200);
});
