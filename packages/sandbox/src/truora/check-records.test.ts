import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { readyTruora } from '../testing/ready-truora.ts';
import type { TruoraBehaviour } from './account.ts';

const MINUTE = 60_000;

const withChecks = async (count: number, behaviour: Partial<TruoraBehaviour> = {}) => {
  const ready = readyTruora(behaviour);
  const ids: string[] = [];
  for (let number = 0; number < count; number++) ids.push(await ready.create({ national_id: `000${number}` }));
  const idsOf = (json: JsonObject): string[] =>
    (json['checks'] as unknown as readonly { check_id: string }[]).map(({ check_id }) => check_id);
  return { ...ready, ids, idsOf };
};

test('lists checks in pages, each of them once, until there is no next', async () => {
  const { call, ids, idsOf } = await withChecks(5, { pageSize: 2 });
  const seen: string[] = [];
  let path: string | undefined = '/v1/checks';
  while (path !== undefined) {
    const { json } = await call('GET', path);
    expect(json['self']).toBe(path);
    seen.push(...idsOf(json));
    path = json['next'] as string | undefined;
  }
  expect(seen).toEqual(ids.toReversed());
});

test.each([
  ['path', /^\/v1\/checks\?start_key=CHK/],
  ['url', /^http:\/\/127\.0\.0\.1\/truora\/v1\/checks\?start_key=CHK/],
  ['elsewhere', /^https:\/\/elsewhere\.example\/v1\/checks\?start_key=CHK/],
] as const)('next can be a %s', async (next, form) => {
  const { call } = await withChecks(2, { pageSize: 1, next });
  expect((await call('GET', '/v1/checks')).json['next']).toMatch(form);
});

test('on the last page next is absent, or empty', async () => {
  const { call, sandbox } = await withChecks(2);
  expect((await call('GET', '/v1/checks')).json).not.toHaveProperty('next');
  sandbox.truora.behave('account-1', { lastPage: 'empty' });
  expect((await call('GET', '/v1/checks')).json).toHaveProperty('next', '');
  expect((await call('GET', '/v1/checks?start_key=CHK0')).status).toBe(400);
});

test('a list of one can be that one in its envelope, as in every example', async () => {
  const { call, ids, create } = await withChecks(1, { lists: 'bare' });
  const { json } = await call('GET', '/v1/checks');
  expect(json).toMatchObject({ check: { check_id: ids[0] }, self: `/v1/checks/${String(ids[0])}` });
  await create({ national_id: 'another' });
  expect((await call('GET', '/v1/checks')).json['checks']).toHaveLength(2);
});

test('details come as databases answer, in pages', async () => {
  const { call, ids, sandbox } = await withChecks(1, { pageSize: 10 });
  const path = `/v1/checks/${String(ids[0])}/details`;
  expect((await call('GET', path)).json).toEqual({ details: [], self: path });
  await sandbox.clock.advance(3 * MINUTE);
  const first = (await call('GET', path)).json;
  const second = (await call('GET', String(first['next']))).json;
  const all = [first['details'], second['details']].flat() as JsonObject[];
  expect(all).toHaveLength(15);
  expect(new Set(all.map(({ id }) => id)).size).toBe(15);
  expect(Object.keys(all[0] ?? {}).toSorted()).toEqual([
    'check_id',
    'data_set',
    'database_name',
    'depth',
    'document_type',
    'found_company_name',
    'found_date_of_birth',
    'found_first_name',
    'found_last_name',
    'found_rfc',
    'id',
    'identity_result',
    'identity_state',
    'result',
    'route',
    'severity',
    'tables',
    'update_date',
  ]);
  expect(all.find(({ result }) => result === 'not_found')).toMatchObject({ tables: null, found_first_name: '' });
});

test.each([
  ['', 'Consulta de ejemplo'],
  ['?lang=en', 'Sample search'],
  ['?lang=pt', 'Consulta de exemplo'],
])('details%s are called %s', async (query, title) => {
  const { call, ids, sandbox } = await withChecks(1);
  await sandbox.clock.advance(3 * MINUTE);
  const { json } = await call('GET', `/v1/checks/${String(ids[0])}/details${query}`);
  expect((json['details'] as JsonObject[])[0]).toMatchObject({ tables: [{ title, rows: [{ cells: [{}] }] }] });
});

test('details in a language that it does not have are refused; those of Brazil come in Portuguese', async () => {
  const { call, create, sandbox } = readyTruora();
  const id = await create({ country: 'BR', date_of_birth: '1990-01-31' });
  await sandbox.clock.advance(3 * MINUTE);
  expect((await call('GET', `/v1/checks/${id}/details?lang=fr`)).status).toBe(400);
  expect((await call('GET', `/v1/checks/${id}/details`)).text).toContain('Consulta de exemplo');
  expect((await call('GET', `/v1/checks/CHK0/details`)).status).toBe(404);
});

test('a PDF is there some seconds after it was asked for, and 404 before', async () => {
  const { call, create, sandbox } = readyTruora();
  const path = `/v1/checks/${await create()}/pdf`;
  const missing = { code: 10404, http_code: 404, message: 'Resource not found' };
  expect((await call('GET', path)).json).toEqual(missing);
  const { status, json } = await call('POST', path);
  expect([status, json]).toEqual([200, { pdf_path: path }]);
  expect((await call('GET', path)).json).toEqual(missing);
  await sandbox.clock.advance(5000);
  const pdf = await call('GET', path);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(pdf.text).toMatch(/^%PDF-1\.4[^]*Estado[^]*%%EOF\n$/);
  expect((await call('GET', `${path}?lang=en`)).text).toContain('Status');
  expect((await call('GET', `${path}?lang=pt`)).text).toContain('Situacao');
  expect((await call('GET', `${path}?lang=fr`)).status).toBe(400);
  expect((await call('POST', '/v1/checks/CHK0/pdf')).json).toEqual(missing);
});

test('pdf_path may end with a slash, and works so; or lead elsewhere', async () => {
  const { call, create, sandbox, client } = readyTruora({ pdfPath: 'slash', pdfMs: 0 });
  const id = await create();
  const { json } = await call('POST', `/v1/checks/${id}/pdf`);
  expect(json['pdf_path']).toBe(`/v1/checks/${id}/pdf/`);
  expect((await call('GET', String(json['pdf_path']))).status).toBe(200);
  sandbox.truora.behave(client, { pdfPath: 'elsewhere' });
  expect((await call('POST', `/v1/checks/${id}/pdf`)).json['pdf_path']).toMatch(/^https:\/\/elsewhere\.example\//);
});

test('the newer API makes the PDF when it is asked for', async () => {
  const { call, create } = readyTruora({ pdf: 'directly' });
  expect((await call('GET', `/v1/checks/${await create()}/pdf`)).status).toBe(200);
});

test('attachments can be whatever a test says', async () => {
  const { call, create, sandbox } = readyTruora();
  const id = await create();
  sandbox.truora.setAttachments(id, [{ url: 'https://files.example.com/1' }]);
  expect((await call('GET', `/v1/checks/${id}/attachments`)).json).toEqual([{ url: 'https://files.example.com/1' }]);
});

test('attachments are there, and none', async () => {
  const { call, create } = readyTruora();
  const path = `/v1/checks/${await create()}/attachments`;
  expect((await call('GET', path)).json).toEqual({ attachments: [], self: path });
  expect((await call('GET', '/v1/checks/CHK0/attachments')).status).toBe(404);
});

test('health tells of each database of a country, hour by hour', async () => {
  const { call, create, get, sandbox } = readyTruora();
  const path = '/v1/checks/health?country=CO&unixTimestampSeconds=1767603600&unixtimezoneOffsetSeconds=-18000';
  const { status, json } = await call('GET', path);
  const rows = json as unknown as readonly JsonObject[];
  expect(status).toBe(200);
  for (const row of rows) {
    expect(row).toMatchObject({ database_id: expect.stringMatching(/^DBI/), data_sets: [expect.any(String)] });
    expect(row['hourly_status']).toHaveLength(24);
  }
  const id = await create();
  await sandbox.clock.advance(3 * MINUTE);
  const used = ((await get(id))['statuses'] as unknown as readonly JsonObject[]).map((row) => row['database_id']);
  const known = new Set(rows.map((row) => row['database_id']));
  expect(used.filter((databaseId) => !known.has(databaseId))).toEqual([]);
  expect((await call('GET', '/v1/checks/health?country=co')).status).toBe(400);
  expect((await call('GET', '/v1/checks/health?unixTimestampSeconds=now')).status).toBe(400);
});
