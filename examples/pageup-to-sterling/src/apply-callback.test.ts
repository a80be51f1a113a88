import { createMemoryStore } from '@bgc/pageup';
import type { PageUpTenant } from '@bgc/pageup';
import type { Screening } from '@bgc/sterling';
import { describe, expect, it, vi } from 'vitest';

import { applyCallback } from './apply-callback.ts';
import type { BridgeRecord } from './bridge-record.ts';
import { createBridgeRecords } from './bridge-records.ts';
import type { Bridge } from './bridge.ts';

const { signal } = new AbortController();
const tenant: PageUpTenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' };

/** Whatever would be done with it fails. */
const untouchable = {} as Bridge;

describe('a callback that tells nothing new', () => {
  it('changes nothing: an older state, or a type to come', async () => {
    const screening = { id: '1', status: 'pending' };
    const older = { kind: 'screening', type: 'screening', screening, order: 'older', origin: 'callback' } as const;
    await expect(applyCallback(untouchable, older, signal)).resolves.toBeUndefined();
    await expect(applyCallback(untouchable, { kind: 'unknown', type: 'invoice' }, signal)).resolves.toBeUndefined();
  });
});

/** A check that was put back to pending `generation - 1` times, the first order of which is screening 1. */
const openCheck = async (generation: number) => {
  const records = createBridgeRecords(createMemoryStore().records, tenant);
  const first: BridgeRecord = {
    ...{ state: 'screening-known', checkId: '12345', generation: 1, screeningId: '1' },
    ...{ clientReferenceId: 'a', idempotencyKey: 'b', callbackUri: 'https://example.com/c' },
  };
  await records.open(first);
  await records.link('1', first);
  const writes = {
    inProgress: vi.fn<() => Promise<void>>(),
    completed: vi.fn<() => Promise<void>>(),
    cancelled: vi.fn<() => Promise<void>>(),
  };
  const check = {
    ...writes,
    generation,
    record: { status: 'new' },
    [Symbol.asyncDispose]: vi.fn<() => Promise<void>>(),
  };
  const bridge = { records, lifecycle: { open: async () => check } } as unknown as Bridge;
  const tell = (news: Partial<Screening>): Promise<void> => {
    const screening: Screening = { id: '1', ...news };
    return applyCallback(
      bridge,
      { kind: 'screening', type: 'screening', screening, order: 'newest', origin: 'callback' },
      signal,
    );
  };
  return { tell, check, writes, stateOf: async () => (await records.ofScreening('1'))?.current.state };
};

const everyNews = [
  ['partial', 'inProgress', 'reported', { status: 'pending' }],
  ['final', 'completed', 'done', { status: 'complete', links: { admin: { web: 'https://example.com/report' } } }],
  ['of a cancellation', 'cancelled', 'done', { status: 'canceled' }],
] as const;

describe.each(everyNews)('news that is %s', (_, write, state, news) => {
  it('is written onto the check whose order it is about', async () => {
    const { tell, writes, stateOf } = await openCheck(1);
    await tell(news);
    expect(writes[write]).toHaveBeenCalledOnce();
    expect(await stateOf()).toBe(state);
  });

  it('is not written onto the same check once it was put back to pending', async () => {
    const { tell, check, writes, stateOf } = await openCheck(2);
    await tell(news);
    for (const written of Object.values(writes)) expect(written).not.toHaveBeenCalled();
    expect(await stateOf()).toBe('screening-known');
    expect(check[Symbol.asyncDispose]).toHaveBeenCalledOnce();
  });
});
