import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  createMemoryStore,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '@bgc/core';
import type { BgcError } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { operations } from '../generated/operations.ts';
import { writableOf } from '../writing/writable-record.ts';
import { emptySummary } from './claim-summary.ts';
import type { PageUpGateway } from './desk.ts';
import type { Drain } from './drain.ts';
import { holdLease } from './held-lease.ts';
import { createHolder } from './holder.ts';
import { encodeKept, newlyKept } from './kept-check.ts';
import { queueHeld } from './queue-held.ts';

/** One check that is held and kept, and a PageUp that does this with the PUT. */
const open = async (put: PageUpGateway['put'], signal?: AbortSignal) => {
  const clock = createVirtualClock();
  const store = createMemoryStore({ clock });
  const terms = { leases: store.leases, clock, owner: 'one', leaseMs: 60_000 };
  const held = await holdLease(terms, 'key');
  if (held === undefined) throw new Error('Nobody else holds it.');
  const first = newlyKept({ id: '1', record: writableOf({}) }, held.fencingToken);
  await store.records.insert('key', encodeKept(first));
  const never = (): never => {
    throw new Error('Not asked for here.');
  };
  const drain: Drain = {
    desk: {
      ...terms,
      tenant: { environment: 'uat', dataCentre: 'dc2', tenantId: '218' },
      gateway: { put, listPending: never, read: never, openResume: never },
      records: store.records,
      allowInsecureReportLinks: false,
    },
    options: { store, ...(signal === undefined ? {} : { signal }) },
    summary: emptySummary(),
    dealtWith: new Set(),
    waiting: new Set(),
    suspects: new Map(),
    inHand: undefined,
    blocked: new Set(),
    failure: undefined,
  };
  return { drain, held, holder: createHolder({ records: store.records }, held, first) };
};

const update = { provider: 'pageup', operation: operations.updateBackgroundCheck.id, attempts: 1 };
const token = { ...update, operation: 'token' };

describe('A check that could not be put to `queued`', () => {
  test.each<[string, BgcError, number]>([
    ['forbids it', new PermissionError('no', { ...update, status: 403 }), 1],
    ['fails at it', new ServerError('no', { ...update, status: 500 }), 1],
    ['does not answer it in time', new TimeoutError('late', { ...update, phase: 'attempt' }), 1],
    ['has had enough calls for today', new RateLimitError('wait', { ...update, status: 429 }), 0],
    ['refuses the token that it needs', new AuthenticationError('no', { ...token, status: 401 }), 0],
    ['is not asked, because the caller gave up', new AbortedError('stop', update), 0],
  ])('waits only where it may be about this one: PageUp %s', async (_, failure, failures) => {
    const { drain, holder } = await open(async (_id, _record, _options, guard) => {
      guard.before();
      throw failure;
    });
    await expect(queueHeld(drain, holder)).rejects.toBe(failure);
    expect(holder.kept).toMatchObject({ state: 'queueing', failures });
    expect(drain.summary).toMatchObject({ queued: 0, setAside: [] });
  });

  test('because nothing could be sent does not wait, and is not about this one', async () => {
    const failure = new ConnectionError('refused', { ...update, attempts: 0, reason: 'ECONNREFUSED' });
    const { drain, holder } = await open(() => Promise.reject(failure));
    await expect(queueHeld(drain, holder)).rejects.toBe(failure);
    expect(holder.kept).toMatchObject({ state: 'queueing', failures: 0 });
  });

  test('because PageUp does not know it is set aside, given back and out of this drain', async () => {
    const { drain, holder, held } = await open(() =>
      Promise.reject(new NotFoundError('no', { ...update, status: 404 })),
    );
    expect(await queueHeld(drain, holder)).toBe(false);
    expect(drain.summary).toMatchObject({
      queued: 0,
      leasesLost: 0,
      setAside: [{ id: '1', reason: 'rejected', status: 404 }],
    });
    expect(held.signal.aborted).toBe(true);
  });

  test.each([
    ['is pending as before, because nothing that was sent can have arrived', 1, false, { state: 'kept', pending: [] }],
    ['may be queued by an attempt before the refused one', 2, true, { state: 'queueing', pending: [{}] }],
  ])('because PageUp does not know it %s', async (_, attempts, earlierMayHaveArrived, kept) => {
    const refusal = new NotFoundError('no', { ...update, attempts, status: 404, earlierMayHaveArrived });
    const { drain, holder } = await open(() => Promise.reject(refusal));
    expect(await queueHeld(drain, holder)).toBe(false);
    expect(holder.kept).toMatchObject(kept);
  });

  test('because its lease was lost meanwhile is out of this drain, and not set aside', async () => {
    const { drain, holder, held } = await open(async () => held.lose('taken'));
    drain.waiting.add(holder);
    drain.suspects.set('1', holder);
    expect(await queueHeld(drain, holder)).toBe(false);
    expect(drain.summary).toMatchObject({ queued: 0, leasesLost: 1, setAside: [] });
    expect([drain.waiting.size, drain.suspects.size]).toEqual([0, 0]);
  });
});

describe('A check that is put to `queued`', () => {
  test('counts once, and not where it is queued already', async () => {
    let puts = 0;
    const { drain, holder } = await open(async () => void (puts += 1));
    expect(await queueHeld(drain, holder)).toBe(true);
    expect(holder.kept.state).toBe('queued');
    expect(drain.summary.queued).toBe(1);
    expect(await queueHeld(drain, holder)).toBe(true);
    expect(drain.summary.queued).toBe(1);
    expect(puts).toBe(1);
  });

  test('is given up when the drain is aborted', async () => {
    const controller = new AbortController();
    const seen: boolean[] = [];
    const { drain, holder } = await open(async (_id, _record, { signal }) => {
      controller.abort();
      seen.push(signal?.aborted === true);
    }, controller.signal);
    await queueHeld(drain, holder);
    expect(seen).toEqual([true]);
  });

  test('is set aside no longer because it was once refused', async () => {
    const { drain, holder } = await open(async () => undefined);
    await holder.keep((kept) => ({ ...kept, setAside: { reason: 'rejected', at: 0 } }));
    await queueHeld(drain, holder);
    expect(holder.kept).not.toHaveProperty('setAside');
  });
});
