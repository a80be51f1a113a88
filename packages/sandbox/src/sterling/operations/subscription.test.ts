import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { JOHN, readySterling } from '../../testing/ready-sterling.ts';
import type { AccountBehaviour } from '../account.ts';

const DAY = 24 * 60 * 60_000;
const HOOK = 'https://clients.example.com/path?parameters';

/** A candidate, and a caller who subscribes it: monthly from 10 January 2026 (the sandbox begins on the 5th) unless told. */
const ready = async (behaviour: Partial<AccountBehaviour> = {}) => {
  // The caller asks for one token only, and months go by.
  const { sandbox, caller } = await readySterling({ tokenLifetimeSeconds: 1e9, ...behaviour });
  const candidateId = await caller.candidate(JOHN);
  const subscribe = (schedule: JsonObject = {}, screening: JsonObject = {}) =>
    caller.call('POST', '/v1/subscriptions', {
      screening: {
        packageId: '2345',
        candidateId,
        callback: { uri: HOOK, credentials: { 'basic-auth': 'a:b' } },
        ...screening,
      },
      schedule: { startAt: '2026-01-10T09:00:00Z', interval: { unit: 'months', value: 1 }, ...schedule },
    });
  const events = async (id: string) =>
    (await caller.call('GET', `/v1/subscriptions/${id}/events`)).json['screenings'] as unknown as {
      id: string;
      createdAt: string;
    }[];
  return { sandbox, caller, candidateId, subscribe, events };
};

test('answers with the subscription as in the sample of the document, without the credentials', async () => {
  const { caller, candidateId, subscribe } = await ready();
  const { status, json } = await subscribe({ endAt: '2028-01-30T00:00:00Z' });
  expect(status).toBe(201);
  expect(json).toEqual({
    id: expect.any(String),
    status: 'enabled',
    screening: { packageId: '2345', candidateId, callback: { uri: HOOK } },
    schedule: {
      startAt: '2026-01-10T09:00:00Z',
      endAt: '2028-01-30T00:00:00Z',
      interval: { unit: 'months', value: 1 },
    },
    metrics: { runCount: 0, failureCount: 0 },
    createdAt: '2026-01-05T09:00:00.000Z',
    updatedAt: '2026-01-05T09:00:00.000Z',
    nextRunAt: '2026-01-10T09:00:00.000Z',
  });
  expect((await caller.call('GET', `/v1/subscriptions/${String(json['id'])}`)).json).toEqual(json);
});

test('runs a screening at each date of the schedule, with its callback, and notes it as an event', async () => {
  const { sandbox, caller, subscribe, events, candidateId } = await ready({ turnaround: DAY });
  const id = String((await subscribe()).json['id']);
  await sandbox.clock.advance(60 * DAY);
  const seen = await events(id);
  expect(seen.map(({ createdAt }) => createdAt)).toEqual(['2026-01-10T09:00:00.000Z', '2026-02-10T09:00:00.000Z']);
  const { json } = await caller.call('GET', `/v1/screenings/${seen[0]?.id}`);
  expect(json).toMatchObject({ candidateId, packageId: '2345', status: 'complete', callback: { uri: HOOK } });
  expect(sandbox.callbacks.deliveries({ subject: seen[0]?.id ?? '' })).toHaveLength(2);
  expect((await caller.call('GET', `/v1/subscriptions/${id}`)).json).toMatchObject({
    metrics: { runCount: 2, failureCount: 0 },
    nextRunAt: '2026-03-10T09:00:00.000Z',
  });
});

test('stops by itself at the end of the schedule, and still shows what it did', async () => {
  const { sandbox, caller, subscribe, events } = await ready({ turnaround: 'never' });
  const { json } = await subscribe({ endAt: '2026-01-17T09:00:00Z', interval: { unit: 'days', value: 7 } });
  await sandbox.clock.advance(60 * DAY);
  expect(await events(String(json['id']))).toHaveLength(2);
  const after = (await caller.call('GET', `/v1/subscriptions/${String(json['id'])}`)).json;
  expect(after['status']).toBe('enabled');
  expect(after).not.toHaveProperty('nextRunAt');
});

test('starts at once where the start is past, and goes on at the dates of the schedule', async () => {
  const { sandbox, subscribe, events } = await ready({ turnaround: 'never' });
  const { json } = await subscribe({ startAt: '2025-12-31T10:00:00.000Z' });
  await sandbox.clock.advance(60 * DAY);
  const times = (await events(String(json['id']))).map(({ createdAt }) => createdAt);
  expect(times).toEqual(['2026-01-05T09:00:00.000Z', '2026-01-31T10:00:00.000Z', '2026-02-28T10:00:00.000Z']);
});

test.each(['object', 'no-content'] as const)('is disabled for good by DELETE, which answers with %s', async (how) => {
  const { sandbox, caller, subscribe, events } = await ready({ deleteSubscriptionAnswer: how });
  const path = `/v1/subscriptions/${String((await subscribe()).json['id'])}`;
  await sandbox.clock.advance(6 * DAY);
  const deleted = await caller.call('DELETE', path);
  expect([deleted.status, deleted.json['status']]).toEqual(how === 'object' ? [200, 'disabled'] : [204, undefined]);
  await sandbox.clock.advance(90 * DAY);
  expect(await events(path.split('/')[3] ?? '')).toHaveLength(1);
  const { json } = await caller.call('GET', path);
  expect(json).toMatchObject({ status: 'disabled', schedule: { startAt: '2026-01-10T09:00:00Z' } });
  expect(json).not.toHaveProperty('nextRunAt');
  expect((await caller.call('DELETE', path)).status).toBe(deleted.status);
});

test('takes one enabled subscription for a candidate and package, and another once it is disabled', async () => {
  const { caller, subscribe } = await ready();
  const path = `/v1/subscriptions/${String((await subscribe()).json['id'])}`;
  expect((await subscribe()).codes).toEqual(['400#candidate-and-package-already-subscribed']);
  expect((await subscribe({}, { packageId: '1234' })).status).toBe(201);
  await caller.call('DELETE', path);
  expect((await subscribe()).status).toBe(201);
});

test('keeps what the package requires on the candidate while it is subscribed, and no longer', async () => {
  const { caller, candidateId, subscribe } = await ready();
  const path = `/v1/subscriptions/${String((await subscribe()).json['id'])}`;
  const { dob: _, ...withoutBirth } = JOHN;
  const refused = await caller.call('PUT', `/v1/candidates/${candidateId}`, withoutBirth);
  expect([refused.status, refused.codes]).toEqual([400, ['400#candidate?required-fields=dob']]);
  await caller.call('DELETE', path);
  expect((await caller.call('PUT', `/v1/candidates/${candidateId}`, withoutBirth)).status).toBe(200);
});

test('counts a run that cannot be submitted any more as a failure, and goes on', async () => {
  const { sandbox, caller, subscribe, events } = await ready();
  const id = sandbox.sterling.addPackage('account-1', { id: '77', requiredFields: ['dob'] });
  const { json } = await subscribe({ interval: { unit: 'weeks', value: 1 } }, { packageId: id });
  sandbox.sterling.retirePackage('account-1', id);
  await sandbox.clock.advance(13 * DAY);
  expect(await events(String(json['id']))).toEqual([]);
  expect((await caller.call('GET', `/v1/subscriptions/${String(json['id'])}`)).json).toMatchObject({
    metrics: { runCount: 2, failureCount: 2 },
    nextRunAt: '2026-01-24T09:00:00.000Z',
  });
});

test.each([
  ['a day without a time', { startAt: '2026-01-10' }, '400#schedule.startAt?format'],
  ['a time with an offset', { startAt: '2026-01-10T09:00:00+01:00' }, '400#schedule.startAt?format'],
  ['a day that does not exist', { startAt: '2026-02-30T09:00:00Z' }, '400#schedule.startAt?format'],
  ['no start', { startAt: null }, '400#schedule.startAt?format'],
  ['an end in words', { endAt: 'soon' }, '400#schedule.endAt?format'],
  ['an unknown unit', { interval: { unit: 'years', value: 1 } }, '400#schedule.interval.unit'],
  ['half a month', { interval: { unit: 'months', value: 0.5 } }, '400#schedule.interval.value'],
])('refuses %s', async (_, schedule, code) => {
  const { subscribe } = await ready();
  expect(await subscribe(schedule)).toMatchObject({ status: 400, codes: [code] });
});

test('takes a start without seconds, as the message of the error allows', async () => {
  const { subscribe } = await ready();
  expect((await subscribe({ startAt: '2026-01-10T09:00Z' })).json['nextRunAt']).toBe('2026-01-10T09:00:00.000Z');
});

test('has the validations of a screening', async () => {
  const { caller, subscribe } = await ready();
  expect((await subscribe({}, { packageId: '3456' })).codes).toEqual(['400#packageId?not-found']);
  expect((await subscribe({}, { candidateId: '1' })).codes).toEqual(['400#candidateId?not-found']);
  expect((await subscribe({}, { callback: { uri: 'http://clients.example.com' } })).codes).toEqual([
    '400#screening.callback.uri?format',
  ]);
  const bare = await caller.candidate({ ...JOHN, dob: null, email: 'b@example.com', clientReferenceId: 'b' });
  expect((await subscribe({}, { candidateId: bare })).codes).toEqual(['400#candidate?required-fields=dob']);
  expect((await caller.call('GET', '/v1/subscriptions/1')).status).toBe(404);
});
