import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readySandbox } from '../testing/ready-sandbox.ts';
import { STATUSES } from './check.ts';

const result = { reportLink: 'https://reports.example.com/1', reportType: 'result', status: 'pass' };

test('documented: a PUT replaces the record, and what it does not give is lost', async () => {
  const { sandbox, caller, id } = readySandbox();
  await caller.put(id, { status: 'completed', referenceNumber: 'R-1', reasonForFail: '', results: [result] });
  expect(sandbox.pageup.check('218', id).record).toEqual({
    status: 'completed',
    referenceNumber: 'R-1',
    reasonForFail: '',
    results: [result],
  });
  await caller.put(id, { status: 'inprogress' });
  const { record, wipes, history } = sandbox.pageup.check('218', id);
  expect(record).toEqual({ status: 'inprogress', referenceNumber: null, reasonForFail: null, results: [] });
  expect(wipes.map((wipe) => wipe.field)).toEqual(['referenceNumber', 'results']);
  expect(history.map((update) => update.present)).toEqual([
    ['status', 'referenceNumber', 'reasonForFail', 'results'],
    ['status'],
  ]);
});

const body = fc.record(
  {
    status: fc.constantFrom<string>(...STATUSES, 'completed/cancelled', 'Completed', 'created'),
    referenceNumber: fc.constantFrom('R-1', 'R-2', '', null),
    reasonForFail: fc.constantFrom('missing mandatory fields', '', null),
    results: fc.array(fc.constantFrom(result, { reportType: 'additional' })),
  },
  { requiredKeys: [] },
);

test('the final record is the last accepted PUT and nothing else, whatever came before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(body, { maxLength: 8 }), async (bodies) => {
      const { sandbox, caller, id } = readySandbox();
      let expected: object = { status: 'pending', referenceNumber: null, reasonForFail: null, results: [] };
      let accepted = 0;
      for (const given of bodies) {
        const response = await caller.put(id, given);
        expect([200, 400]).toContain(response.status);
        if (response.status !== 200) continue;
        accepted++;
        expected = {
          status: given.status,
          referenceNumber: given.referenceNumber ?? null,
          reasonForFail: given.reasonForFail ?? null,
          results: given.results ?? [],
        };
      }
      const state = sandbox.pageup.check('218', id);
      expect(state.record).toEqual(expected);
      expect(state.history).toHaveLength(accepted);
    }),
  );
});

test('documented: back to pending only from queued', async () => {
  const { caller, id } = readySandbox();
  for (const status of ['new', 'inprogress', 'completed', 'cancelled', 'expired', 'failed']) {
    expect((await caller.put(id, { status })).status).toBe(200);
    const refused = await caller.put(id, { status: 'pending' });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual([{ message: expect.any(String) as string, field: 'status' }]);
  }
  expect((await caller.put(id, { status: 'queued' })).status).toBe(200);
  expect((await caller.put(id, { status: 'pending' })).status).toBe(200);
  expect(((await (await caller.list()).json()) as unknown[]).length).toBe(1);
});

test.each([
  ['a status that is either-or notation', { status: 'inprogress/expired' }],
  ['a status in capitals', { status: 'COMPLETED' }],
  ['no status', { referenceNumber: 'R-1' }],
  ['a reference number that is no text', { status: 'new', referenceNumber: 5 }],
  ['results that are no list', { status: 'completed', results: result }],
  [
    'a result without a reportType',
    { status: 'completed', results: [{ reportLink: 'https://reports.example.com/1' }] },
  ],
  ['a body that is no object', []],
  ['a body that is no JSON', '{"status":'],
])('assumed: %s is a 400 with the documented error array, and changes nothing', async (_, given) => {
  const { sandbox, caller, id } = readySandbox();
  const response = await caller.put(id, given);
  expect(response.status).toBe(400);
  for (const error of (await response.json()) as object[])
    expect(error).toMatchObject({ message: expect.any(String) as string });
  expect(sandbox.pageup.check('218', id).history).toEqual([]);
});

test('documented: note cannot be written; assumed: GUID members and the rest of a GET echoed back are ignored', async () => {
  const { sandbox, caller, id } = readySandbox([{ note: 'kept' }], { fuzz: 'aggressive' });
  const [item] = (await (await caller.list()).json()) as object[];
  await caller.put(id, { ...item, status: 'new', referenceNumber: 'R-1', note: 'changed' });
  await caller.put(id, { status: 'queued' });
  await caller.put(id, { status: 'pending' });
  const [again] = (await (await caller.list()).json()) as object[];
  expect(again).toMatchObject({ note: 'kept' });
  expect(sandbox.pageup.check('218', id).history[0]?.present).toEqual(['status', 'referenceNumber', 'results']);
});

test('observed: member names are read whatever their case', async () => {
  const { sandbox, caller, id } = readySandbox();
  await caller.put(id, { Status: 'new', ReferenceNumber: 'R-1' });
  expect(sandbox.pageup.check('218', id).record).toMatchObject({ status: 'new', referenceNumber: 'R-1' });
});

test('documented: an unknown check is a 404, and there is no PATCH', async () => {
  const { caller, id } = readySandbox();
  const response = await caller.put('999999', { status: 'queued' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual([{ message: expect.any(String) as string }]);
  expect((await caller.send('PATCH', `/${id}`)).status).toBe(405);
});

test.each([
  ['object', 200, /"status":"queued"/],
  ['empty', 200, /^$/],
  ['no-content', 204, /^$/],
] as const)('assumed: a PUT answers with %s', async (putAnswer, status, text) => {
  const { caller, id } = readySandbox(1, { behaviour: { putAnswer } });
  const response = await caller.put(id, { status: 'queued' });
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(text);
});

test('knows who picked a check up twice, who ordered it twice, and what was wiped', async () => {
  const { sandbox, caller, ids } = readySandbox(4);
  const [fine = '', twice = '', ordered = ''] = ids;
  await caller.put(fine, { status: 'queued' });
  await caller.put(fine, { status: 'completed', referenceNumber: 'R-1', results: [result] });
  await caller.put(twice, { status: 'queued' });
  await caller.put(twice, { status: 'queued' });
  await caller.put(ordered, { status: 'new', referenceNumber: 'R-2' });
  await caller.put(ordered, { status: 'new', referenceNumber: 'R-3' });
  await caller.put(ordered, { status: 'new' });
  expect(sandbox.pageup.check('218', twice)).toMatchObject({ timesQueuedFromPending: 1, timesQueuedAgain: 1 });
  expect(sandbox.pageup.check('218', ordered).referenceNumbers).toEqual(['R-2', 'R-3']);
  expect(sandbox.pageup.summary()).toMatchObject({
    checks: 4,
    claimed: 2,
    unclaimed: 1,
    doubled: 1,
    wiped: 1,
    unfinished: 2,
    updates: 7,
  });
});
