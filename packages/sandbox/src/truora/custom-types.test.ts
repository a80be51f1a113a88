import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { readyTruora } from '../testing/ready-truora.ts';

const DEMO = {
  country: 'CO',
  type: 'Demo',
  dataset_personal_identity: '0.5',
  dataset_traffic_fines: '0.3',
  dataset_legal_background: '0.2',
};
const WEIGHTS = [
  { data_set: 'personal_identity', weight: 0.5 },
  { data_set: 'traffic_fines', weight: 0.3 },
  { data_set: 'legal_background', weight: 0.2 },
];

test('a custom type is created, listed, changed and deleted', async () => {
  const { call } = readyTruora();
  const created = await call('POST', '/v1/config', DEMO);
  expect(created.status).toBe(201);
  expect(created.json).toEqual({
    client_id: 'account-1',
    config_id: expect.stringMatching(/^CFG[0-9a-f]{32}$/) as string,
    provider_configs: {},
    score_configs: { CO: { Demo: WEIGHTS } },
  });
  expect((await call('GET', '/v1/config')).json).toEqual(created.json);
  expect((await call('POST', '/v1/config', DEMO)).json['message']).toMatch(/exists already/);

  const changed = { country: 'CO', type: 'Demo', dataset_criminal_record: '1' };
  const updated = await call('PUT', '/v1/config', changed);
  expect([updated.status, updated.text]).toEqual([200, '']);
  expect((await call('PUT', '/v1/config', { ...changed, type: 'demo' })).status).toBe(404);
  expect((await call('GET', '/v1/config')).json).toMatchObject({
    score_configs: { CO: { Demo: [{ data_set: 'criminal_record', weight: 1 }] } },
  });

  expect((await call('DELETE', '/v1/config')).status).toBe(400);
  expect((await call('DELETE', '/v1/config?type=Demo&country=MX')).status).toBe(404);
  const deleted = await call('DELETE', '/v1/config?type=Demo&country=CO');
  expect([deleted.status, deleted.text]).toEqual([200, '']);
  expect((await call('GET', '/v1/config')).json['score_configs']).toEqual({});
});

test('without a country a custom type is deleted in all of them', async () => {
  const { call } = readyTruora();
  await call('POST', '/v1/config', DEMO);
  await call('POST', '/v1/config', { ...DEMO, country: 'MX' });
  expect((await call('DELETE', '/v1/config?type=Demo')).status).toBe(200);
  expect((await call('GET', '/v1/config')).json['score_configs']).toEqual({});
});

test('the list can be the bare countries of the guide', async () => {
  const { call } = readyTruora({ customTypes: 'bare' });
  await call('POST', '/v1/config', DEMO);
  expect((await call('GET', '/v1/config')).json).toEqual({ CO: { Demo: WEIGHTS } });
});

test.each([
  ['weights that do not add up to 1', { dataset_traffic_fines: '0.4' }, /must equal 1/],
  ['a weight above 1', { dataset_traffic_fines: '1.3' }, /from 0 to 1/],
  ['a weight in words', { dataset_traffic_fines: 'half' }, /from 0 to 1/],
  ['a data set that nobody knows', { dataset_shoe_size: '0' }, /data set is unknown/],
  ['the name person', { type: 'person' }, /cannot be person, vehicle or company/],
  ['no name', { type: undefined }, /required: type/],
  ['a country that it does not know', { country: 'XX' }, /country/],
])('refuses %s', async (_, fields, message) => {
  const { call } = readyTruora();
  const { status, json } = await call('POST', '/v1/config', { ...DEMO, ...fields });
  expect([status, json['message']]).toEqual([400, expect.stringMatching(message)]);
});

test('weights that only binary fractions keep from 1 are taken', async () => {
  const { call } = readyTruora();
  const tenths = ['personal_identity', 'traffic_fines', 'legal_background', 'behavior', 'taxes_and_finances'];
  const fields = Object.fromEntries(tenths.map((name, index) => [`dataset_${name}`, index < 4 ? '0.1' : '0.6']));
  expect((await call('POST', '/v1/config', { country: 'CO', type: 'Tenths', ...fields })).status).toBe(201);
});

test('a check of a custom type asks its data sets, in its country, and counts by its weights', async () => {
  const { call, create, get, sandbox } = readyTruora();
  await call('POST', '/v1/config', DEMO);
  await expect(create({ type: 'Demo', country: 'MX' })).rejects.toThrow(/type is invalid/);
  const id = await create({ type: 'Demo', last_name: 'Found', user_authorized: undefined });
  sandbox.truora.finish(id);
  const check = await get(id);
  expect(check).toMatchObject({ type: 'Demo', status: 'completed', score: 0.8 });
  const scores = check['scores'] as unknown as readonly JsonObject[];
  expect(scores.map(({ data_set }) => data_set)).toEqual(WEIGHTS.map(({ data_set }) => data_set));
});
