import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { createCaller } from '../testing/caller.ts';
import { readySandbox } from '../testing/ready-sandbox.ts';

const idsOf = async (response: Response): Promise<string[]> =>
  ((await response.json()) as { id: unknown }[]).map(({ id }) => String(id));

test('documented: at most five, in a stable order, and a queued one makes room for the next', async () => {
  const { caller, ids } = readySandbox(7);
  expect(await idsOf(await caller.list())).toEqual(ids.slice(0, 5));
  expect(await idsOf(await caller.list())).toEqual(ids.slice(0, 5));
  await caller.put(ids[1] ?? '', { status: 'queued' });
  expect(await idsOf(await caller.list())).toEqual([ids[0], ids[2], ids[3], ids[4], ids[5]]);
});

test('documented: the provider parameter is optional and filters', async () => {
  const { caller } = readySandbox([{ provider: 'bg' }, { provider: 'medical' }]);
  expect(await idsOf(await caller.list())).toHaveLength(2);
  expect(await idsOf(await caller.list({ query: 'status=pending&provider=medical' }))).toHaveLength(1);
  expect(await idsOf(await caller.list({ query: 'status=pending&provider=nobody' }))).toHaveLength(0);
});

test('observed: the members that an integrator reads', async () => {
  const { caller } = readySandbox([
    {
      id: '12345',
      firstName: 'Ada',
      middleName: 'Eden',
      lastName: 'Abara',
      emailId: 'ada@example.com',
      packageCode: 'EXEC',
      divisionCode: 'NORTH',
    },
  ]);
  const [item] = (await (await caller.list()).json()) as Record<string, unknown>[];
  expect(item).toMatchObject({
    id: 12345,
    status: 'pending',
    provider: 'bg',
    applicant: { firstName: 'Ada', middleName: 'Eden', lastName: 'Abara', emailId: 'ada@example.com' },
    application: { job: { divisionCode: 'NORTH' } },
    package: { code: 'EXEC' },
    referenceNumber: null,
    results: [],
  });
});

test('documented: nothing pending is a 200, written in whichever way the tenant is set to', async () => {
  const { sandbox, caller } = readySandbox([]);
  const written = async (): Promise<string> => {
    const response = await caller.list();
    expect(response.status).toBe(200);
    return response.text();
  };
  expect(await written()).toBe('[]');
  sandbox.pageup.behave('218', { nothing: 'empty-body' });
  expect(await written()).toBe('');
  sandbox.pageup.behave('218', { nothing: 'envelope' });
  expect(Object.values(JSON.parse(await written()) as object)).toEqual([[]]);
});

test('assumed: the list can come in an envelope', async () => {
  const { caller } = readySandbox(2, { behaviour: { listShape: 'envelope' } });
  const document = (await (await caller.list()).json()) as object;
  expect(Object.values(document).filter(Array.isArray)).toEqual([[expect.anything(), expect.anything()]]);
});

test('documented: a check that has left pending cannot be read; assumed: 400 without a known status', async () => {
  const { caller, id } = readySandbox();
  await caller.put(id, { status: 'queued' });
  expect(await (await caller.list({ query: 'status=queued' })).json()).toEqual([]);
  expect((await caller.send('GET', `/${id}`)).status).toBe(405);
  for (const query of ['', 'status=nonsense']) expect((await caller.list({ query })).status).toBe(400);
});

test('documented: the answer goes through the fuzzy serializer, by default', async () => {
  const sandbox = createSandbox();
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 3);
  const caller = createCaller(sandbox);
  const first = await (await caller.list()).text();
  const second = await (await caller.list()).text();
  expect(first).not.toBe(second);
  expect(first.match(/"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}":/g)?.length).toBe(3 * 6);
});

test('ids come as numbers, as strings, or mixed', async () => {
  const { sandbox, caller } = readySandbox(5);
  const types = async (): Promise<Set<string>> =>
    new Set(((await (await caller.list()).json()) as { id: unknown }[]).map(({ id }) => typeof id));
  expect(await types()).toEqual(new Set(['number']));
  sandbox.pageup.behave('218', { fuzz: { id: 'string' } });
  expect(await types()).toEqual(new Set(['string']));
});

test('a check arrives when its time has come', async () => {
  const { sandbox, caller, ids } = readySandbox([{}, { arrivesAfterMs: 60_000 }]);
  expect((await caller.put(ids[1] ?? '', { status: 'queued' })).status).toBe(404);
  expect(await idsOf(await caller.list())).toHaveLength(1);
  await sandbox.clock.advance(60_000);
  expect(await idsOf(await caller.list())).toHaveLength(2);
});

test('the same seed makes the same people and ids; people live at example domains', async () => {
  const body = async (seed: number): Promise<string> => (await readySandbox(5, { seed }).caller.list()).text();
  expect(await body(3)).toBe(await body(3));
  expect(await body(3)).not.toBe(await body(4));
  for (const address of (await body(3)).match(/[^"]+@[^"]+/g) ?? []) expect(address).toMatch(/@example\.(com|org)$/);
});
