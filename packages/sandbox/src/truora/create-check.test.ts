import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { COLOMBIAN, readyTruora, type Fields } from '../testing/ready-truora.ts';

const HOUR = 3_600_000;

test('a new check is not_started with a score of -1, and has neither scores nor statuses', async () => {
  const { call } = readyTruora();
  const { status, json } = await call('POST', '/v1/checks', COLOMBIAN);
  const { check, details, self } = json as { check: JsonObject; details: string; self: string };
  const id = String(check['check_id']);
  expect(status).toBe(201);
  expect(id).toMatch(/^CHK[0-9a-f]{32}$/);
  expect(Object.keys(check).toSorted()).toEqual([
    'billing_hub',
    'check_id',
    'country',
    'creation_date',
    'id_score',
    'name_score',
    'national_id',
    'score',
    'status',
    'type',
    'update_date',
  ]);
  expect(check).toMatchObject({ status: 'not_started', score: -1, id_score: 0, name_score: 0, country: 'CO' });
  expect({ details, self }).toEqual({ details: `/v1/checks/${id}/details`, self: `/v1/checks/${id}` });
});

test('the older API calls the score by name homonym_score', async () => {
  const { create, get, sandbox, client } = readyTruora({ nameScore: 'homonym_score' });
  const id = await create();
  expect(await get(id)).toMatchObject({ homonym_score: 0 });
  expect(await get(id)).not.toHaveProperty('name_score');
  sandbox.truora.behave(client, { nameScore: 'both' });
  expect(await get(id)).toMatchObject({ homonym_score: 0, name_score: 0 });
});

const REFUSED: readonly (readonly [what: string, fields: Fields, message: RegExp])[] = [
  ['no country', { country: undefined }, /required: country/],
  ['a country that it does not know', { country: 'ZZ' }, /country is invalid/],
  ['no type', { type: undefined }, /required: type/],
  ['a type that is not configured', { type: 'driver-check' }, /type is invalid/],
  ['nobody to check', { national_id: undefined }, /required: one of national_id/],
  ['a Brazilian without a date of birth', { country: 'BR' }, /required: date_of_birth/],
  ['a person who has not agreed', { user_authorized: 'false' }, /user_authorized must be true/],
  ['a person of whom nobody says so', { user_authorized: undefined }, /user_authorized must be true/],
  ['a switch that is neither', { force_creation: 'yes' }, /force_creation must be true or false/],
  ['a day that does not exist', { date_of_birth: '1990-02-30' }, /date_of_birth must be a date/],
  ['a region that does not exist', { region: 'XX' }, /region is invalid/],
  ['an origin in capitals', { native_country: 'VE' }, /native_country must be two letters/],
  ['129 characters of custom_input', { custom_input: 'ñ'.repeat(129) }, /not be longer than 128/],
  ['a frequency that nobody knows', { watch: 'hourly' }, /watch is invalid/],
  ['a report that does not exist', { report_id: 'RPT0' }, /report_id is invalid/],
  ['a field twice', { national_id: ['0000000000', '0000000001'] }, /more than once/],
];

test.each(REFUSED)('refuses %s', async (_, fields, message) => {
  const { call, sandbox } = readyTruora();
  const { status, json } = await call('POST', '/v1/checks', { ...COLOMBIAN, ...fields });
  expect([status, json['code'], json['http_code']]).toEqual([400, 10400, 400]);
  expect(json['message']).toMatch(message);
  expect(sandbox.truora.state()).toMatchObject({ checks: [], counts: { received: 1, refused: 1, paid: 0 } });
});

test('takes 128 characters of custom_input, and shows them only where it is told to', async () => {
  const { create, get, sandbox, client } = readyTruora();
  const id = await create({ custom_input: 'ñ'.repeat(128) });
  expect(await get(id)).not.toHaveProperty('custom_input');
  sandbox.truora.behave(client, { customInput: 'shown' });
  expect(await get(id)).toHaveProperty('custom_input', 'ñ'.repeat(128));
});

test.each([
  ['a Brazilian without a region', { country: 'BR', date_of_birth: '1990-01-31' }, /required: region/],
  ['a company in Chile', { country: 'CL', type: 'company' }, /not available in CL/],
  [
    'a foreigner without the day of issue',
    { national_id: undefined, pep: '1' },
    /required: national_id, or issue_date/,
  ],
] as const)('%s is refused by the table only', async (_, fields, message) => {
  const { call, sandbox, client } = readyTruora();
  const form = { ...COLOMBIAN, ...fields };
  expect((await call('POST', '/v1/checks', form)).status).toBe(201);
  sandbox.truora.behave(client, { requiredFields: 'table' });
  const { status, json } = await call('POST', '/v1/checks', form);
  expect([status, json['message']]).toEqual([400, expect.stringMatching(message)]);
});

test('with a key of version 0 user_authorized is not asked for, and homonym_scores are shown', async () => {
  const { create, get, sandbox } = readyTruora({ keyVersion: 0 });
  const id = await create({ user_authorized: undefined });
  sandbox.truora.finish(id);
  expect((await get(id))['homonym_scores']).toHaveLength(8);
});

test.each([415, 400] as const)('a JSON body is refused with %i', async (otherBodyStatus) => {
  const { sandbox, client } = readyTruora({ otherBodyStatus });
  const answer = await sandbox.fetch(`${client.baseUrl}/v1/checks`, {
    method: 'POST',
    headers: { 'truora-api-key': client.apiKey, 'content-type': 'application/json' },
    body: JSON.stringify(COLOMBIAN),
  });
  expect(answer.status).toBe(otherBodyStatus);
  expect(sandbox.truora.state().counts.received).toBe(0);
});

test('without a key it is 401, with a wrong one 403, and another account sees nothing of it', async () => {
  const { call, create, sandbox } = readyTruora();
  const id = await create();
  const other = sandbox.truora.addAccount({ apiKey: 'invented' });
  const path = `/v1/checks/${id}`;
  expect((await call('GET', path, undefined, { 'truora-api-key': '' })).json).toMatchObject({ code: 10401 });
  expect((await call('GET', path, undefined, { 'truora-api-key': 'wrong' })).json).toMatchObject({ code: 10403 });
  const { status, json } = await call('GET', path, undefined, { 'truora-api-key': other.apiKey });
  expect([status, json]).toEqual([404, { code: 10404, http_code: 404, message: 'The Check was not found' }]);
});

test('code may be text', async () => {
  const { call } = readyTruora({ errorCode: 'string' });
  expect((await call('GET', '/v1/checks/CHK0')).json).toMatchObject({ code: '10404', http_code: 404 });
});

test('answers at both real hosts', async () => {
  const { sandbox, client, create } = readyTruora();
  const id = await create();
  for (const host of ['https://api.checks.truora.com', 'https://api.truora.com']) {
    const answer = await sandbox.fetch(`${host}/v1/checks/${id}`, { headers: { 'Truora-API-Key': client.apiKey } });
    expect(answer.status).toBe(200);
  }
});

test('without force_creation a recent check of the same subject is given again, and costs nothing', async () => {
  const { create, sandbox } = readyTruora({ reuseWindowMs: HOUR });
  const first = await create();
  expect(await create({ force_creation: 'false', custom_input: 'other' })).toBe(first);
  expect(await create({ national_id: '0000000001' })).not.toBe(first);
  expect(sandbox.truora.state().counts).toMatchObject({ received: 3, created: 2, reused: 1, paid: 2, doubled: 0 });
  expect(sandbox.truora.check(first).requests).toBe(2);
  await sandbox.clock.advance(HOUR);
  expect(await create()).not.toBe(first);
});

test('a check that failed is not given again', async () => {
  const { create, sandbox } = readyTruora();
  const first = await create();
  sandbox.truora.finish(first, { status: 'error' });
  expect(await create()).not.toBe(first);
});

test('with force_creation every POST is a new check to be paid, which names the one before', async () => {
  const { create, get, sandbox } = readyTruora();
  const first = await create({ force_creation: 'true' });
  const second = await create({ force_creation: 'true' });
  expect(await get(second)).toHaveProperty('previous_check', first);
  expect(await get(first)).not.toHaveProperty('previous_check');
  expect(sandbox.truora.state().counts).toMatchObject({ created: 2, paid: 2, doubled: 1 });
});

test('too many checks of one country with high priority are a 429', async () => {
  const { call, sandbox } = readyTruora({ highPriorityLimit: 1 });
  const post = (fields: Fields, priority: string) =>
    call('POST', '/v1/checks', { ...COLOMBIAN, ...fields }, { 'truora-priority': priority });
  expect((await post({}, 'high')).status).toBe(201);
  const { status, json } = await post({ national_id: '0000000001' }, 'high');
  expect([status, json['message']]).toEqual([429, expect.stringMatching(/too many high priority/)]);
  expect((await post({ national_id: '0000000001' }, 'medium')).status).toBe(201);
  expect((await post({ country: 'MX' }, 'high')).status).toBe(201);
  expect((await post({ national_id: '0000000002' }, 'urgent')).status).toBe(400);
  await sandbox.clock.advance(HOUR);
  expect((await post({ national_id: '0000000003' }, 'high')).status).toBe(201);
});

test('a company comes back by its name as first_name, as in the examples', async () => {
  const { create, get } = readyTruora();
  const id = await create({ type: 'company', national_id: undefined, tax_id: '1', company_name: 'SAMPLE S.A.' });
  expect(await get(id)).toMatchObject({ type: 'company', first_name: 'SAMPLE S.A.', tax_id: '1' });
  expect(await get(id)).not.toHaveProperty('company_name');
});

test('nothing personal gets into the journal or an error', async () => {
  const { call, sandbox } = readyTruora();
  const secret = 'Zyxwvut';
  await call('POST', '/v1/checks', { ...COLOMBIAN, last_name: secret, national_id: secret });
  const refused = await call('POST', '/v1/checks', {
    ...COLOMBIAN,
    ...{ last_name: secret, date_of_birth: secret, [secret]: '1', country: 'BR' },
  });
  expect(refused.status).toBe(400);
  await call('GET', `/v1/checks/${secret}`);
  expect(refused.text + JSON.stringify(sandbox.journal.entries())).not.toContain(secret);
});
