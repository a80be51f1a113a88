import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { readyTruora } from '../testing/ready-truora.ts';
import { frequencyFrom, nextRun } from './continuous/frequency.ts';

const DAY = 86_400_000;
const PATH = '/v1/continuous-checks';

const ready = async (last_name = 'Clear', frequency = 'daily') => {
  const made = readyTruora({ fractionDigits: 3 });
  const checkId = await made.create({ last_name });
  made.sandbox.truora.finish(checkId);
  const created = await made.call('POST', PATH, { check_id: checkId, frequency });
  const id = String(created.json['continuous_check_id']);
  const read = async (): Promise<JsonObject> => (await made.call('GET', `${PATH}/${id}`)).json;
  return { ...made, checkId, created, id, read };
};

test('is created from a check, and says when it runs next', async () => {
  const { created, checkId, read } = await ready('Clear', 'monthly');
  expect(created.status).toBe(201);
  expect(created.json).toMatchObject({
    continuous_check_id: expect.stringMatching(/^CCK[0-9a-f]{32}$/) as string,
    check: { check_id: checkId, status: 'completed' },
    counter: 0,
    creation_date: '2026-01-05T09:00:00.000Z',
    frequency: '1m',
    next_run_date: '2026-02-05T09:00:00.000Z',
    score_status: 'new',
    status: 'enabled',
  });
  expect(await read()).toEqual(created.json);
});

test.each([
  ['Clear', 'same', [1, 1]],
  ['Score-Down', 'down', [1, 0.75]],
  ['Score-Up', 'up', [0.75, 1]],
])('%s: after a run the score is %s, and its history says so', async (last_name, score_status, scores) => {
  const { sandbox, read, call, id, checkId } = await ready(last_name);
  await sandbox.clock.advance(DAY + 60_000);
  expect(await read()).toMatchObject({ counter: 1, check: { status: 'in_progress' }, score_status: 'new' });
  await sandbox.clock.advance(5 * 60_000);
  const now = await read();
  const { check_id } = now['check'] as JsonObject;
  expect(now).toMatchObject({ counter: 1, score_status, check: { status: 'completed', previous_check: checkId } });
  const { history } = (await call('GET', `${PATH}/${id}/history`)).json;
  expect(history).toMatchObject([{ check_id, previous_check_id: checkId, score_changes: scores }]);
  expect(sandbox.truora.state().counts).toMatchObject({ created: 1, recurring: 1, paid: 2 });
});

test('runs again and again, and its history comes in pages, the newest first', async () => {
  const { sandbox, call, id, client } = await ready();
  sandbox.truora.behave(client, { pageSize: 2 });
  await sandbox.clock.advance(3 * DAY + 10 * 60_000);
  const first = (await call('GET', `${PATH}/${id}/history`)).json;
  const second = (await call('GET', String(first['next']))).json;
  const runs = [first['history'], second['history']].flat() as JsonObject[];
  expect(runs.map(({ creation_date }) => String(creation_date).slice(0, 10))).toEqual([
    '2026-01-08',
    '2026-01-07',
    '2026-01-06',
  ]);
  expect(runs[0]).toHaveProperty('previous_check_id', runs[1]?.['check_id']);
});

test('stands still while it is disabled, and goes on from when it is enabled again', async () => {
  const { sandbox, call, id, read } = await ready();
  const put = (fields: Record<string, string>) => call('PUT', `${PATH}/${id}`, fields);
  expect((await put({ status: 'disabled', frequency: '2w' })).json).toMatchObject({ status: 'disabled' });
  await sandbox.clock.advance(30 * DAY);
  expect(await read()).toMatchObject({ counter: 0, frequency: '2w' });
  await put({ status: 'enabled', frequency: '3d' });
  await sandbox.clock.advance(2 * DAY);
  expect((await read())['counter']).toBe(0);
  await sandbox.clock.advance(DAY);
  expect((await read())['counter']).toBe(1);
  expect((await put({ status: 'enabled' })).status).toBe(400);
  expect((await put({ status: 'paused', frequency: '3d' })).status).toBe(400);
  expect((await call('PUT', `${PATH}/CCK0`, { status: 'enabled', frequency: '3d' })).status).toBe(404);
});

test('after a reset nothing of it runs any more', async () => {
  const { sandbox } = await ready();
  sandbox.reset();
  await sandbox.clock.advance(2 * DAY);
  expect(sandbox.clock.pending()).toBe(0);
});

test('a check with watch begins one', async () => {
  const { sandbox, create, call } = readyTruora();
  const id = await create({ watch: '2w' });
  expect(sandbox.truora.state().continuousChecks).toMatchObject([{ originalCheckId: id, status: 'enabled' }]);
  expect((await call('GET', PATH)).json['continuous_checks']).toMatchObject([{ frequency: '2w' }]);
});

test('lists them, one of them bare where the behaviour says so', async () => {
  const { sandbox, call, client, id } = await ready();
  expect((await call('GET', PATH)).json).toMatchObject({
    continuous_checks: [{ continuous_check_id: id }],
    self: PATH,
  });
  sandbox.truora.behave(client, { lists: 'bare' });
  expect((await call('GET', PATH)).json).toMatchObject({ continuous_check_id: id });
});

test.each([
  ['no check', { check_id: undefined }, /required: check_id/],
  ['a check that it does not have', { check_id: 'CHK0' }, /check_id is invalid/],
  ['no frequency', { frequency: undefined }, /frequency must be/],
  ['a frequency that nobody knows', { frequency: '0d' }, /frequency must be/],
  ['a frequency that every object knows', { frequency: 'constructor' }, /frequency must be/],
  ['a status that nobody knows', { status: 'paused' }, /status must be/],
])('refuses %s', async (_, fields, message) => {
  const { call, checkId } = await ready();
  const { status, json } = await call('POST', PATH, { check_id: checkId, frequency: 'daily', ...fields });
  expect([status, json['message']]).toEqual([400, expect.stringMatching(message)]);
});

test.each([
  ['daily', '2026-02-01T09:00:00.000Z'],
  ['2w', '2026-02-14T09:00:00.000Z'],
  ['monthly', '2026-02-28T09:00:00.000Z'],
  ['yearly', '2027-01-31T09:00:00.000Z'],
  ['3d', '2026-02-03T09:00:00.000Z'],
])('%s after 31 January is %s', (text, expected) => {
  const frequency = frequencyFrom(text);
  if (!frequency) throw new Error('It is a frequency.');
  expect(new Date(nextRun(Date.parse('2026-01-31T09:00:00Z'), frequency)).toISOString()).toBe(expected);
});
