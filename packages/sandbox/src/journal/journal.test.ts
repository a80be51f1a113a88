import { expect, test } from 'vitest';

import { readySandbox } from '../testing/ready-sandbox.ts';
import { createJournal } from './journal.ts';

const PERSON = {
  firstName: 'CanaryFirst',
  middleName: 'CanaryMiddle',
  lastName: 'CanaryLast',
  emailId: 'canary@example.com',
  note: 'CanaryNote',
};

test('holds no body value, secret, token, personal value or foreign id', async () => {
  const { sandbox, caller, id } = readySandbox([PERSON]);
  const as = await caller.token();
  await caller.list({ as, query: 'status=pending&provider=CanaryProvider' });
  await caller.put(
    id,
    {
      status: 'new',
      referenceNumber: 'CanaryReference',
      results: [{ reportType: 'CanaryType', reportLink: 'https://canary.example' }],
    },
    { as },
  );
  await caller.put('000-00-0000', { status: 'new' }, { as });
  await caller.send('GET', '/CanaryPath/CanaryDeeper', as);
  await caller.requestToken({ scope: 'CanaryScope', instanceId: 'CanaryInstance' });
  const written = JSON.stringify([sandbox.journal.entries(), sandbox.journal.counts(), sandbox.pageup.tokenRequests()]);
  const { clientId, clientSecret } = sandbox.pageup.options('218');
  for (const secret of [clientId, clientSecret, as, '000-00-0000']) expect(written).not.toContain(secret);
  expect(written.toLowerCase()).not.toContain('canary');
});

test('tells what was asked, of whom, what came of it, and whether it was done', async () => {
  const { sandbox, caller, id } = readySandbox();
  const as = await caller.token();
  sandbox.faults.add({ kind: 'applied-late', ms: 1000, ending: 'reset', operation: 'update' });
  await caller.put(id, { status: 'queued' }, { as }).catch(() => undefined);
  await caller.put(id, { status: 'queued' }, { as });
  await caller.put(id, { status: 'queued' }, { as: 'wrong' });
  const rows = sandbox.journal.entries({ operation: 'update' });
  expect(rows.map(({ status, processed, faults, attempt }) => [status, processed, faults, attempt])).toEqual([
    [undefined, 'late', ['applied-late'], 1],
    [200, 'yes', [], 2],
    [401, 'refused', [], 3],
  ]);
  expect(rows[0]).toMatchObject({
    provider: 'pageup',
    tenant: '218',
    subject: id,
    method: 'PUT',
    template: '/v3/{tenantId}/backgroundchecking/{id}',
  });
});

test('says refused of what was answered with an error, and not that it was done', async () => {
  const { sandbox, caller, id } = readySandbox();
  await caller.requestToken({ client_secret: 'wrong' });
  await caller.requestToken({ scope: 'Public.Everything' });
  const as = await caller.token();
  await caller.list({ as, query: '' });
  await caller.put('unknown', { status: 'queued' }, { as });
  await caller.put(id, { status: 'no such status' }, { as });
  await caller.send('DELETE', `/${id}`, as);
  expect(sandbox.journal.entries().map(({ status, processed }) => `${status} ${processed}`)).toEqual([
    '400 refused',
    '400 refused',
    '200 yes',
    '400 refused',
    '404 refused',
    '400 refused',
    '405 refused',
  ]);
});

test('every answer has a request id of its own, which the journal numbers', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  sandbox.faults.add({ kind: 'server-error', operation: 'list' });
  const ids = [await caller.list({ as }), await caller.list({ as })].map((answer) =>
    answer.headers.get('x-request-id'),
  );
  expect(ids).toEqual(['sandbox-request-2', 'sandbox-request-3']);
  expect(sandbox.journal.entries({ operation: 'list' }).map(({ sequence }) => sequence)).toEqual([2, 3]);
});

test('an id that the sandbox did not seed shows as a short hash, the same each time', async () => {
  const { sandbox, caller } = readySandbox();
  await caller.put('somebody', { status: 'queued' });
  await caller.put('somebody', { status: 'new' });
  const [one, two] = sandbox.journal.entries({ operation: 'update' });
  expect(one?.subject).toMatch(/^#[0-9a-f]{8}$/);
  expect(two?.subject).toBe(one?.subject);
});

test('forgets how often a request was repeated with the last entry about it, so that it never grows beyond its limit', () => {
  const journal = createJournal(3);
  const attemptOf = (attemptKey: string): number | undefined => {
    const seen = { time: 0, provider: 'pageup', operation: 'update', method: 'PUT', template: '/', attemptKey };
    const { sequence } = journal.open({ ...seen, tenant: undefined, subject: undefined });
    return journal.entries().find((entry) => entry.sequence === sequence)?.attempt;
  };
  expect(['a', 'b', 'a', 'c', 'a', 'd', 'a', 'b'].map(attemptOf)).toEqual([1, 1, 2, 1, 3, 1, 4, 1]);
  expect(journal.entries()).toHaveLength(3);
  expect(journal.counts().requests).toBe(8);
});

test('counts by operation, status and fault, and who repeated', async () => {
  const { sandbox, caller, id } = readySandbox();
  sandbox.faults.add({ kind: 'server-error', operation: 'update' });
  const as = await caller.token();
  await caller.put(id, { status: 'queued' }, { as });
  await caller.put(id, { status: 'queued' }, { as });
  expect(sandbox.journal.counts()).toEqual({
    requests: 3,
    byOperation: { 'pageup.token': 1, 'pageup.update': 2 },
    byStatus: { 200: 2, 503: 1 },
    byFault: { 'server-error': 1 },
    repeated: { 'pageup.update': 1 },
  });
});

test('listeners hear each request once its outcome is known, until they leave', async () => {
  const { sandbox, caller } = readySandbox();
  const heard: string[] = [];
  const leave = sandbox.journal.subscribe((entry) => heard.push(`${entry.operation} ${entry.status}`));
  await caller.list();
  leave();
  await caller.list();
  expect(heard).toEqual(['token 200', 'list 200']);
});

test('a request that was under way when the sandbox was reset is forgotten', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  sandbox.faults.add({ kind: 'latency', ms: 1000, operation: 'list' });
  const answer = caller.list({ as });
  await sandbox.clock.advance(0);
  sandbox.reset();
  const heard: unknown[] = [];
  sandbox.journal.subscribe((entry) => heard.push(entry));
  await sandbox.clock.advance(1000);
  expect((await answer).status).toBe(200);
  expect(sandbox.journal.counts()).toMatchObject({ requests: 0, byStatus: {} });
  expect(heard).toEqual([]);
});

test('a filter that nobody knows is refused: it would find everything', () => {
  expect(() => createJournal().entries({ tenent: '218' } as object)).toThrow(/no 'tenent'\. Did you mean 'tenant'\?/);
});
