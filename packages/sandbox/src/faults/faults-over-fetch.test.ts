import { expect, test } from 'vitest';

import { failure } from '../testing/failure.ts';
import { readySandbox } from '../testing/ready-sandbox.ts';
import type { FaultKind } from './fault.ts';

const ready = (fault: FaultKind, operation = 'update') => {
  const made = readySandbox();
  made.sandbox.faults.add({ ...fault, operation });
  return { ...made, status: () => made.sandbox.pageup.check('218', made.id).record.status };
};

const queued = { status: 'queued' };

test('reset: fetch rejects with a TypeError caused by ECONNRESET, and nothing was processed', async () => {
  const { caller, id, status } = ready({ kind: 'reset' });
  const error = await caller.put(id, queued).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).cause).toMatchObject({ code: 'ECONNRESET' });
  expect(status()).toBe('pending');
});

test('latency: the answer comes when the clock says so; processed after the wait, or before it', async () => {
  for (const processed of ['after', 'before'] as const) {
    const { sandbox, caller, id, status } = ready({ kind: 'latency', ms: 500, processed });
    const as = await caller.token();
    let answered = 0;
    const answer = caller.put(id, queued, { as }).then((response) => (answered = response.status));
    await sandbox.clock.advance(499);
    expect(answered).toBe(0);
    expect(status()).toBe(processed === 'before' ? 'queued' : 'pending');
    await sandbox.clock.advance(1);
    await answer;
    expect(answered).toBe(200);
    expect(status()).toBe('queued');
  }
});

test('empty body: processed, and the body is missing', async () => {
  const { caller, id, status } = ready({ kind: 'empty-body' });
  const response = await caller.put(id, queued);
  expect([response.status, await response.text(), status()]).toEqual([200, '', 'queued']);
});

test('truncated body: processed, a content-length that is never reached, and reading fails', async () => {
  const { caller, id, status } = ready({ kind: 'truncated-body' });
  const response = await caller.put(id, queued);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  await expect(response.text()).rejects.toThrow(TypeError);
  expect(status()).toBe('queued');
});

test('stalled body: headers come, the body lasts until the caller aborts with its own reason', async () => {
  const { sandbox, caller, id } = ready({ kind: 'stalled-body' });
  const abort = new AbortController();
  const response = await caller.put(id, queued, { signal: abort.signal });
  expect(response.status).toBe(200);
  let ended = false;
  const reading = failure(response.text().finally(() => (ended = true)));
  await sandbox.clock.advance(3_600_000);
  expect(ended).toBe(false);
  abort.abort(new Error('enough'));
  expect(await reading).toEqual(new Error('enough'));
});

test.each([200, 400, 500] as const)('html page: a proxy answers %s, and nothing was processed', async (code) => {
  const { caller, id, status } = ready({ kind: 'html-page', status: code });
  const response = await caller.put(id, queued);
  expect(response.status).toBe(code);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  expect(status()).toBe('pending');
});

test('an html page can claim to be JSON', async () => {
  const { caller } = ready({ kind: 'html-page', status: 200, contentType: 'application/json' }, 'list');
  const response = await caller.list();
  expect(response.headers.get('content-type')).toBe('application/json');
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test('documented: the pseudo-404, written as the error array, as text, or as the reason phrase', async () => {
  const text = async (written?: 'errors' | 'text' | 'reason') => {
    const { caller } = ready({ kind: 'pseudo-404', ...(written ? { written } : {}) }, 'list');
    const response = await caller.list();
    expect(response.status).toBe(404);
    return [response.statusText, await response.text()];
  };
  expect(await text()).toEqual(['', '[{"message":"The underlying connection was closed"}]']);
  expect(await text('text')).toEqual(['', 'The underlying connection was closed']);
  expect(await text('reason')).toEqual(['The underlying connection was closed', '']);
});

test('401 midway: the token works again, unless the fault revokes it', async () => {
  for (const revoke of [false, true]) {
    const { caller } = ready({ kind: 'unauthorized', revoke }, 'list');
    const as = await caller.token();
    expect((await caller.list({ as })).status).toBe(401);
    expect((await caller.list({ as })).status).toBe(revoke ? 401 : 200);
    expect((await caller.list()).status).toBe(200);
  }
});

test('429 and 5xx come without Retry-After, with it in seconds, or as a date by the clock', async () => {
  const header = async (fault: FaultKind): Promise<string | null> => {
    const { caller } = ready(fault, 'list');
    const response = await caller.list();
    expect(response.status).toBe(fault.kind === 'server-error' ? 503 : 429);
    return response.headers.get('retry-after');
  };
  expect(await header({ kind: 'too-many-requests' })).toBeNull();
  expect(await header({ kind: 'too-many-requests', retryAfter: 2 })).toBe('2');
  expect(await header({ kind: 'server-error' })).toBeNull();
  expect(await header({ kind: 'server-error', retryAfter: 600 })).toBe('600');
  expect(await header({ kind: 'server-error', retryAfter: 60, retryAfterFormat: 'date' })).toBe(
    'Mon, 05 Jan 2026 09:01:00 GMT',
  );
});

test('a redirect leads elsewhere', async () => {
  const { caller } = ready({ kind: 'redirect' }, 'list');
  const response = await caller.list();
  expect([response.status, response.headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
});

test('accepted but timed out: the state changes at once, and no answer ever comes', async () => {
  const { sandbox, caller, id, status } = ready({ kind: 'accepted-but-timed-out' });
  const abort = new AbortController();
  const answer = failure(caller.put(id, queued, { signal: abort.signal }));
  await sandbox.clock.advance(0);
  expect(status()).toBe('queued');
  abort.abort(new Error('timed out'));
  expect(await answer).toEqual(new Error('timed out'));
});

test('accepted but reset: the state changes, then the connection breaks', async () => {
  const { caller, id, status } = ready({ kind: 'accepted-but-timed-out', ending: 'reset' });
  await expect(caller.put(id, queued)).rejects.toThrow(TypeError);
  expect(status()).toBe('queued');
});

test('applied late: an older PUT takes effect after a newer one, and wipes what that had set', async () => {
  const { sandbox, caller, id } = ready({ kind: 'applied-late', ms: 10_000, ending: 'reset' });
  await expect(caller.put(id, queued)).rejects.toThrow(TypeError);
  await caller.put(id, { status: 'new', referenceNumber: 'R-1' });
  await sandbox.clock.advance(10_000);
  const { record, history, wipes } = sandbox.pageup.check('218', id);
  expect(record).toMatchObject({ status: 'queued', referenceNumber: null });
  expect(history.map((update) => [update.status, update.late])).toEqual([
    ['new', false],
    ['queued', true],
  ]);
  expect(wipes).toEqual([expect.objectContaining({ field: 'referenceNumber', late: true })]);
});

test('applied late: the right to do it is settled on arrival, so an expired token does not stop it', async () => {
  const { sandbox, caller, id, status } = ready({ kind: 'applied-late', ms: 400_000, ending: 'reset' });
  await expect(caller.put(id, queued)).rejects.toThrow(TypeError);
  await sandbox.clock.advance(400_000);
  expect(status()).toBe('queued');
});

test.each([202, 200] as const)(
  'answered, then applied late: %s at once, the state only after a while',
  async (code) => {
    const { sandbox, caller, id, status } = ready({ kind: 'answered-then-applied-late', ms: 10_000, status: code });
    const response = await caller.put(id, queued);
    expect([response.status, await response.text(), status()]).toEqual([code, '', 'pending']);
    expect((await (await caller.list()).json()) as unknown[]).toHaveLength(1);
    expect(sandbox.journal.entries({ operation: 'update' })).toMatchObject([
      { status: code, processed: 'late', faults: ['answered-then-applied-late'] },
    ]);
    await sandbox.clock.advance(9_999);
    expect(status()).toBe('pending');
    await sandbox.clock.advance(1);
    expect(status()).toBe('queued');
    expect(sandbox.pageup.check('218', id).history).toMatchObject([{ status: 'queued', late: true }]);
  },
);

test('answered, then applied late: what was set meanwhile is wiped', async () => {
  const { sandbox, caller, id } = ready({ kind: 'answered-then-applied-late' });
  expect((await caller.put(id, queued)).status).toBe(202);
  await caller.put(id, { status: 'new', referenceNumber: 'R-1' });
  await sandbox.clock.advance(30_000);
  expect(sandbox.pageup.check('218', id)).toMatchObject({
    record: { status: 'queued', referenceNumber: null },
    wipes: [{ field: 'referenceNumber', late: true }],
  });
});

test('answered, then applied late: who may not gets the refusal at once, and nothing follows', async () => {
  const { sandbox, caller, id, status } = ready({ kind: 'answered-then-applied-late', ms: 1_000 });
  expect((await caller.put(id, queued, { as: 'wrong' })).status).toBe(401);
  await sandbox.clock.advance(1_000);
  expect(status()).toBe('pending');
});

test('what was under way before a reset of the sandbox does not touch the new state', async () => {
  const { sandbox, caller, id } = ready({ kind: 'applied-late', ms: 1000, ending: 'reset' });
  await expect(caller.put(id, queued)).rejects.toThrow(TypeError);
  sandbox.reset();
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', [{ id }]);
  await sandbox.clock.advance(1000);
  expect(sandbox.pageup.check('218', id).history).toEqual([]);
});

test('an aborted call is rejected with its reason; one aborted before it began never arrives', async () => {
  const { sandbox, caller, id } = readySandbox();
  const as = await caller.token();
  const before = sandbox.journal.counts().requests;
  const signal = AbortSignal.abort(new Error('never mind'));
  await expect(caller.put(id, queued, { as, signal })).rejects.toThrow('never mind');
  expect(sandbox.journal.counts().requests).toBe(before);
});

test('faults meet the token endpoint too, with an OAuth error', async () => {
  const { caller } = ready({ kind: 'server-error', status: 503 }, 'token');
  const response = await caller.requestToken();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: 'temporarily_unavailable' });
});
