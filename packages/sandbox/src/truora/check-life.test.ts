import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { readyTruora } from '../testing/ready-truora.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Scored {
  readonly data_set: string;
  readonly result: string;
  readonly score: number;
}
const scoresOf = (check: JsonObject): readonly Scored[] => check['scores'] as unknown as readonly Scored[];
const rowsOf = (check: JsonObject): readonly JsonObject[] => check['statuses'] as unknown as readonly JsonObject[];

test('a check is not_started, in_progress and completed within two to three minutes', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create();
  expect((await get(id))['status']).toBe('not_started');
  await sandbox.clock.advance(2000);
  expect((await get(id))['status']).toBe('in_progress');
  await sandbox.clock.advance(2 * MINUTE - 2001);
  expect((await get(id))['status']).toBe('in_progress');
  await sandbox.clock.advance(MINUTE);
  expect(await get(id)).toMatchObject({ status: 'completed', score: 1 });
});

test('while data sets are pending the score is a misleading 1', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name: 'Found' });
  await sandbox.clock.advance(2000);
  const check = await get(id);
  expect(check).toMatchObject({ status: 'in_progress', score: 1, id_score: 1, name_score: 1 });
  expect(check).toMatchObject({
    summary: { identity_status: 'not_found' },
    company_summary: { company_status: 'not_found' },
    vehicle_summary: { vehicle_status: 'not_found' },
  });
  for (const score of scoresOf(check)) expect(score).toMatchObject({ result: 'pending', score: 1, severity: 'none' });
  for (const row of rowsOf(check)) expect(row).not.toHaveProperty('database_id');
});

test('data sets answer one after the other', async () => {
  const { sandbox, create, get } = readyTruora({ turnaround: 2 * MINUTE, queueMs: 0 });
  const id = await create();
  await sandbox.clock.advance(MINUTE);
  const pending = scoresOf(await get(id)).filter(({ result }) => result === 'pending');
  expect(pending).toHaveLength(4);
});

test('what is found lowers the scores, by its weight', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name: 'Found' });
  await sandbox.clock.advance(3 * MINUTE);
  const check = await get(id);
  expect(check).toMatchObject({ status: 'completed', score: 0.75, id_score: 0.75, name_score: 1 });
  expect(scoresOf(check).filter(({ result }) => result === 'found')).toMatchObject([
    { data_set: 'personal_identity', score: 1 },
    { data_set: 'criminal_record', score: 0, severity: 'very_high', by_id: { result: 'found' } },
    { data_set: 'legal_background', score: 0 },
  ]);
  expect(check['summary']).toMatchObject({ identity_status: 'found', names_found: [{ last_name: 'Found' }] });
});

test('a database that lacks an input is skipped: it has an id and no data set, where others have both', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create();
  await sandbox.clock.advance(3 * MINUTE);
  const rows = rowsOf(await get(id));
  const skipped = rows.filter(({ status }) => status === 'skipped');
  expect(skipped).toEqual([
    {
      database_id: expect.stringMatching(/^DBI[0-9a-f]{40}$/) as string,
      database_name: expect.any(String) as string,
      invalid_inputs: ['last_name'],
      status: 'skipped',
    },
  ]);
  const others = rows.filter(({ status }) => status === 'completed');
  expect(others).toHaveLength(15);
  for (const row of others)
    expect(row).toMatchObject({ data_set: expect.any(String), database_id: expect.any(String) });
});

test('a database is called otherwise once it was asked, by the same id', async () => {
  const { sandbox, create, get } = readyTruora({ databaseIds: 'always' });
  const id = await create();
  await sandbox.clock.advance(2000);
  const [before] = rowsOf(await get(id));
  await sandbox.clock.advance(3 * MINUTE);
  const [after] = rowsOf(await get(id));
  expect(after?.['database_id']).toBe(before?.['database_id']);
  expect(after?.['database_name']).not.toBe(before?.['database_name']);
  sandbox.truora.behave('account-1', { databaseIds: 'never' });
  expect(rowsOf(await get(id))[0]).not.toHaveProperty('database_id');
});

test('a completed check may have databases that failed and expired', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name: 'Partial' });
  await sandbox.clock.advance(3 * MINUTE);
  const check = await get(id);
  const statuses = rowsOf(check).map(({ status }) => status);
  expect(check['status']).toBe('completed');
  expect(statuses.filter((status) => status === 'error' || status === 'expired')).toEqual(['error', 'expired']);
});

test('a delayed check lasts three days more, and is then completed', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name: 'Delayed' });
  await sandbox.clock.advance(3 * MINUTE);
  const check = await get(id);
  expect(check['status']).toBe('delayed');
  expect(rowsOf(check).map(({ status }) => status)).toContain('delayed');
  expect(scoresOf(check).map(({ result }) => result)).toContain('delayed');
  await sandbox.clock.advance(3 * DAY - 3 * MINUTE);
  expect((await get(id))['status']).toBe('delayed');
  await sandbox.clock.advance(3 * MINUTE);
  expect((await get(id))['status']).toBe('completed');
});

test.each([
  ['Error', 'error'],
  ['Never', 'in_progress'],
  ['Strange-Status', 'completed'],
])('%s: the check is %s in the end', async (last_name, status) => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name });
  await sandbox.clock.advance(30 * DAY);
  expect((await get(id))['status']).toBe(status);
});

test('half-way a check may have a status that nobody knows', async () => {
  const { sandbox, create, get } = readyTruora({ turnaround: 100_000, queueMs: 0 });
  const id = await create({ company_name: 'strange-status' });
  await sandbox.clock.advance(60_000);
  expect((await get(id))['status']).toBe('under_review');
});

test.each([
  ['Not-Found', { identity_status: 'not_found' }],
  ['Dead', { identity_status: 'dead', death_date: '2020-02-29T00:00:00Z' }],
])('%s: its summary is %o', async (last_name, summary) => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name });
  await sandbox.clock.advance(3 * MINUTE);
  expect((await get(id))['summary']).toMatchObject(summary);
});

test('vehicles and companies have summaries of their own', async () => {
  const { sandbox, create, get } = readyTruora();
  const car = await create({ type: 'vehicle', license_plate: 'ABC123' });
  const company = await create({ type: 'company', tax_id: '1', company_name: 'SAMPLE S.A.' });
  await sandbox.clock.advance(3 * MINUTE);
  expect(await get(car)).toMatchObject({
    vehicle_summary: { vehicle_status: 'active', license_plate: 'ABC123', year: 2020 },
    // Documented as text, observed as an object.
    summary: { drivers_license: { categories: [{ category: 'B' }] } },
  });
  expect((await get(company))['company_summary']).toEqual({
    company_status: 'active',
    names_found: [{ company_name: 'SAMPLE S.A.', count: 3 }],
  });
});

test('finish ends a check by hand, once; setStatus gives it any status before that', async () => {
  const { sandbox, create, get } = readyTruora({ turnaround: 'never' });
  const id = await create();
  await sandbox.clock.advance(DAY);
  expect(sandbox.truora.setStatus(id, 'delayed').status).toBe('delayed');
  expect(sandbox.truora.finish(id, { found: ['criminal_record'] }).status).toBe('completed');
  expect(sandbox.truora.finish(id, { status: 'error' }).status).toBe('completed');
  expect(sandbox.truora.setStatus(id, 'in_progress').status).toBe('completed');
  expect(await get(id)).toMatchObject({ status: 'completed', score: 0.875 });
  expect(() => sandbox.truora.setStatus(id, 'completed')).toThrow(/finish\(\)/);
  expect(() => sandbox.truora.finish(id, { found: ['criminal_records'] })).toThrow(/Did you mean 'criminal_record'/);
  expect(() => sandbox.truora.finish('CHK0')).toThrow(/POST \/v1\/checks gives the ids/);
  expect(() => sandbox.truora.finish(id, { status: 'delayed' as never })).toThrow(/completed or error/);
});

test('what a finished check would still have done does not happen', async () => {
  const { sandbox, create, get } = readyTruora();
  const id = await create({ last_name: 'Error' });
  sandbox.truora.finish(id);
  await sandbox.clock.advance(DAY);
  expect((await get(id))['status']).toBe('completed');
});

test('times have zero to nine digits after the second, always the same for the same check', async () => {
  const { create, get, sandbox } = readyTruora();
  const lengths = new Set<number>();
  for (let number = 0; number < 60; number++) {
    const check = await get(await create({ national_id: String(number) }));
    const date = String(check['creation_date']);
    expect(date).toMatch(/^2026-01-05T09:00:00(\.\d{1,9})?Z$/);
    lengths.add(date.length);
  }
  expect(lengths.size).toBeGreaterThan(8);
  sandbox.truora.behave('account-1', { fractionDigits: 3 });
  const id = await create({ national_id: 'x' });
  expect((await get(id))['creation_date']).toBe('2026-01-05T09:00:00.000Z');
  await sandbox.clock.advance(3 * MINUTE);
  const check = await get(id);
  expect(String(check['update_date']) > String(check['creation_date'])).toBe(true);
});

test('after a reset nothing of the world before happens any more', async () => {
  const { sandbox, create } = readyTruora();
  await create();
  sandbox.reset();
  await sandbox.clock.advance(DAY);
  expect(sandbox.truora.state()).toMatchObject({ checks: [], counts: { paid: 0 } });
});
