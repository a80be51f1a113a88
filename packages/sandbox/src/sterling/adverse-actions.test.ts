import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import type { AccountBehaviour } from './account.ts';
import type { ProcessRequest } from './process-screening.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ready = async (behaviour: Partial<AccountBehaviour> = {}, processed: ProcessRequest = { result: 'alert' }) => {
  const { sandbox, caller } = await readySterling({ turnaround: 'never', ...behaviour });
  const id = await caller.screening(await caller.candidate(JOHN));
  if (processed) sandbox.sterling.process(id, processed);
  const initiate = (body: object = {}) => caller.call('POST', `/v1/screenings/${id}/adverse-actions`, body);
  const statuses = () => sandbox.sterling.screening(id).adverseActions.map(({ status }) => status);
  return { sandbox, caller, id, initiate, statuses };
};

test('documented: an adverse action is initiated for report items, and shows on the screening', async () => {
  const { sandbox, caller, id, initiate } = await ready();
  const [item] = sandbox.sterling.screening(id).document['reportItems'] as { id: string }[];
  const { status, text } = await initiate({ reportItemIds: [item?.id], comment: 'a reason' });
  expect([status, text]).toEqual([201, '']);
  expect((await caller.call('GET', `/v1/screenings/${id}`)).json['adverseActions']).toEqual([
    { id: expect.any(String), status: 'initiated', updatedAt: '2026-01-05T09:00:00Z' },
  ]);
  expect(sandbox.sterling.screening(id).adverseActions).toMatchObject([
    { reportItemIds: [item?.id], comment: 'a reason' },
  ]);
});

test('where the account behaves so, the answer is the action', async () => {
  const { initiate } = await ready({ adverseActionAnswer: 'object' });
  expect((await initiate()).json).toMatchObject({ status: 'initiated', updatedAt: '2026-01-05T09:00:00Z' });
});

test.each<[string, Partial<AccountBehaviour>, ProcessRequest, object, string]>([
  ['not configured', { adverseActions: 'not-configured' }, { result: 'alert' }, {}, '400#adverse-action?configuration'],
  ['not ready', {}, { items: { 'Multi-State Instant Criminal Check': 'alert' } }, {}, '400#report-status-not-ready'],
  ['clear', {}, { result: 'clear' }, {}, '400#report-status-not-ready'],
  [
    'reasons not allowed',
    { adverseActionReasons: 'not-allowed' },
    { result: 'alert' },
    { reportItemIds: ['1'] },
    '400#reportItemIds?not-allowed',
  ],
  ['an unknown item (assumed)', {}, { result: 'alert' }, { reportItemIds: ['1'] }, '400#reportItemIds?not-found'],
])('documented: refused when it is %s', async (_, behaviour, processed, body, code) => {
  const { initiate, statuses } = await ready(behaviour, processed);
  const { status, codes } = await initiate(body);
  expect([status, ...codes]).toEqual([400, code]);
  expect(statuses()).toEqual([]);
});

test('documented: a second one is refused while the first is in process, and after it is complete', async () => {
  const { sandbox, id, initiate, statuses } = await ready();
  await initiate();
  expect((await initiate()).codes).toEqual(['400#adverse-action-already-in-process']);
  sandbox.sterling.completeAdverseAction(id);
  expect((await initiate()).codes).toEqual(['400#adverse-action-already-in-process']);
  expect(statuses()).toEqual(['complete']);
});

test('initiated, then awaiting-dispute after the pre-adverse notice, then complete after five days', async () => {
  const { sandbox, initiate, statuses } = await ready();
  await initiate();
  await sandbox.clock.advance(HOUR - 1);
  expect(statuses()).toEqual(['initiated']);
  await sandbox.clock.advance(1);
  expect(statuses()).toEqual(['awaiting-dispute']);
  await sandbox.clock.advance(5 * DAY - 1);
  expect(statuses()).toEqual(['awaiting-dispute']);
  await sandbox.clock.advance(1);
  expect(statuses()).toEqual(['complete']);
});

test('documented: a successful dispute overturns the adverse action, which is then cancelled, with two l', async () => {
  const { sandbox, id, initiate, statuses } = await ready();
  await initiate();
  sandbox.sterling.dispute(id);
  await sandbox.clock.advance(10 * DAY);
  expect(statuses()).toEqual(['awaiting-dispute']);
  sandbox.sterling.dispute(id, { status: 'deactivated', overturned: true });
  expect(statuses()).toEqual(['cancelled']);
});

test('assumed: one that was cancelled may be followed by another', async () => {
  const { sandbox, id, initiate, statuses } = await ready();
  await initiate();
  sandbox.sterling.processAdverseAction(id, { status: 'cancelled' });
  expect((await initiate()).status).toBe(201);
  expect(statuses()).toEqual(['cancelled', 'initiated']);
});

test('documented: a failed dispute leads to the final notice', async () => {
  const { sandbox, id, initiate, statuses } = await ready();
  await initiate();
  sandbox.sterling.dispute(id);
  await sandbox.clock.advance(10 * DAY);
  sandbox.sterling.dispute(id, { status: 'deactivated' });
  expect(statuses()).toEqual(['complete']);
});

test('by hand only, where the account behaves so', async () => {
  const { sandbox, id, initiate, statuses } = await ready({ adverseActionWait: 'never' });
  await initiate();
  await sandbox.clock.advance(30 * DAY);
  expect(statuses()).toEqual(['awaiting-dispute']);
  sandbox.sterling.processAdverseAction(id, { status: 'cancelled' });
  expect(statuses()).toEqual(['cancelled']);
  expect(() => sandbox.sterling.completeAdverseAction(id)).toThrow(/no such adverse action/);
});

test('documented: a dispute has a status and a time, deactivated too; its spelling can be capitalised', async () => {
  const { sandbox, id } = await ready({ disputeSpelling: 'capitalised' });
  sandbox.sterling.dispute(id);
  await sandbox.clock.advance(1_000);
  expect(sandbox.sterling.dispute(id, { status: 'deactivated' }).document['dispute']).toEqual({
    status: 'Deactivated',
    createdAt: '2026-01-05T09:00:00Z',
    deactivatedAt: '2026-01-05T09:00:01Z',
  });
  expect(() => sandbox.sterling.dispute(id, { status: 'deactivated' })).toThrow(/no active one/);
});

test("documented: the screening's own updatedAt stays behind its adverse action's and its dispute's", async () => {
  const { sandbox, id, initiate } = await ready();
  await sandbox.clock.advance(HOUR);
  await initiate();
  const { document } = sandbox.sterling.dispute(id);
  expect(document).toMatchObject({
    updatedAt: '2026-01-05T09:00:00Z',
    dispute: { createdAt: '2026-01-05T10:00:00Z' },
    adverseActions: [{ updatedAt: '2026-01-05T10:00:00Z' }],
  });
});
