import { describe, expect, it, vi } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { StoreError } from '../stores/store-errors.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createDeduplicate } from './deduplicate.ts';
import { isHandlingLostError } from './handling-lost-error.ts';

const payload = new TextEncoder().encode('{"type":"screening","id":"1"}');
const another = new TextEncoder().encode('{"type":"screening","id":"2"}');

const setUp = () => {
  const clock = createVirtualClock({ now: 0 });
  const store = createMemoryStore({ clock });
  /** A process has its own heart: a crashed one's clock stands still. */
  const start = (owner: string, heart = clock, namespace = 'orders') =>
    createDeduplicate({ store, owner, namespace, leaseMs: 60_000, clock: heart });
  return { clock, store, start };
};

const pending = () => {
  let resolve = (): void => {};
  let reject = (_error: Error): void => {};
  const promise = new Promise<void>((onDone, onFailed) => {
    resolve = onDone;
    reject = onFailed;
  });
  return { promise, resolve, reject };
};

describe('a payload', () => {
  it('is handled once, and a duplicate afterwards, in every process', async () => {
    const { start } = setUp();
    const handle = vi.fn<() => Promise<void>>(async () => {});
    expect(await start('web-1')(payload, handle)).toBe('handled');
    expect(await start('web-1')(payload, handle)).toBe('duplicate');
    expect(await start('web-2')(payload, handle)).toBe('duplicate');
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('is kept apart from another payload and from another webhook', async () => {
    const { start, clock } = setUp();
    const handle = vi.fn<() => Promise<void>>(async () => {});
    const deduplicate = start('web-1');
    expect([await deduplicate(payload, handle), await deduplicate(another, handle)]).toEqual(['handled', 'handled']);
    expect(await start('web-1', clock, 'reports')(payload, handle)).toBe('handled');
  });

  it('is busy for others while it is handled, however often the lease has to be renewed', async () => {
    const { start, clock } = setUp();
    const work = pending();
    const first = start('web-1')(payload, () => work.promise);
    await clock.advance(9 * 60_000);
    expect(await start('web-2')(payload, async () => {})).toBe('busy');
    work.resolve();
    expect(await first).toBe('handled');
    expect(await start('web-2')(payload, async () => {})).toBe('duplicate');
    expect(clock.pending).toBe(0);
  });

  it('of many that come at once is handled once', async () => {
    const { start, clock } = setUp();
    const handle = vi.fn<() => Promise<void>>(async () => {});
    const outcomes = Promise.all(Array.from({ length: 20 }, (_, index) => start(`web-${index}`)(payload, handle)));
    await clock.advance(0);
    expect((await outcomes).filter((outcome) => outcome === 'handled').length).toBe(1);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('stays busy for others when a renewal of the lease fails once', async () => {
    const { start, store, clock } = setUp();
    vi.spyOn(store.leases, 'renew').mockRejectedValueOnce(new StoreError('disk full'));
    void start('web-1')(payload, () => new Promise(() => {}));
    await clock.advance(9 * 60_000);
    expect(await start('web-2')(payload, async () => {})).toBe('busy');
  });

  it.each([
    ['taken', 'was taken by another', async () => undefined],
    ['expired', 'could not be renewed in time', () => Promise.reject(new StoreError('disk full'))],
    ['expired', 'is renewed by a store that never answers', () => new Promise<never>(() => {})],
  ])('tells its handler (%s) when the lease %s, not later than another can get it', async (reason, _, renew) => {
    const { start, store, clock } = setUp();
    vi.spyOn(store.leases, 'renew').mockImplementation(renew);
    let lostAt: number | undefined;
    const first = start('web-1')(payload, async (signal) => {
      signal.addEventListener('abort', () => (lostAt = clock.now()));
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    }).catch((error: unknown) => error);
    // The payload is hashed off this thread, which takes real time: the lease is asked for after that.
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(60_000);
    expect(lostAt).toBe(reason === 'taken' ? 20_000 : 60_000);
    expect(await first).toSatisfy(isHandlingLostError);
    expect(await first).toMatchObject({ reason });
    expect(clock.pending).toBe(0);
    expect(await start('web-2')(payload, async () => {})).toBe('handled');
  });

  it('whose lease took long to be granted is given up in time all the same', async () => {
    const { start, store, clock } = setUp();
    const { acquire } = store.leases;
    vi.spyOn(store.leases, 'renew').mockRejectedValue(new StoreError('disk full'));
    vi.spyOn(store.leases, 'acquire').mockImplementationOnce(async (key, request) => {
      const lease = await acquire(key, request);
      await new Promise<void>((resolve) => clock.schedule(50_000, resolve));
      return lease;
    });
    let lostAt: number | undefined;
    const first = start('web-1')(payload, async (signal) => {
      signal.addEventListener('abort', () => (lostAt = clock.now()));
      await new Promise(() => {});
    }).catch((error: unknown) => error);
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(120_000);
    expect(lostAt).toBe(60_000);
    expect(await first).toMatchObject({ reason: 'expired' });
  });

  it('that was handled tells nobody that it was lost', async () => {
    const { start, clock } = setUp();
    let given: AbortSignal | undefined;
    expect(await start('web-1')(payload, async (signal) => void (given = signal))).toBe('handled');
    await clock.advance(120_000);
    expect(given?.aborted).toBe(false);
  });

  it('is not handled again by one that looked before and got the lease after another had finished', async () => {
    const { start, store } = setUp();
    const { acquire } = store.leases;
    const handle = vi.fn<() => Promise<void>>(async () => {});
    vi.spyOn(store.leases, 'acquire').mockImplementationOnce(async (key, request) => {
      expect(await start('web-1')(payload, async () => {})).toBe('handled');
      return acquire(key, request);
    });
    expect(await start('web-2')(payload, handle)).toBe('duplicate');
    expect(handle).not.toHaveBeenCalled();
  });

  it('is handled again at once when handling failed', async () => {
    const { start, clock } = setUp();
    const failure = new Error('database down');
    await expect(start('web-1')(payload, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(clock.pending).toBe(0);
    expect(await start('web-2')(payload, async () => {})).toBe('handled');
  });

  it('is handled by another after a crash, once the lease of the crashed one ran out', async () => {
    const { start, clock } = setUp();
    const stopped = createVirtualClock({ now: 0 });
    void start('web-1', stopped)(payload, () => new Promise(() => {}));
    await clock.advance(59_999);
    const handle = vi.fn<() => Promise<void>>(async () => {});
    expect(await start('web-2')(payload, handle)).toBe('busy');
    await clock.advance(1);
    expect(await start('web-2')(payload, handle)).toBe('handled');
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('is not called handled when that could not be kept', async () => {
    const { start, store } = setUp();
    const insert = vi.spyOn(store.records, 'insert').mockRejectedValueOnce(new StoreError('disk full'));
    await expect(start('web-1')(payload, async () => {})).rejects.toMatchObject({ name: 'StoreError' });
    insert.mockRestore();
    expect(await start('web-1')(payload, async () => {})).toBe('handled');
  });

  it('is handled after another that is about the same, and not beside it', async () => {
    const { clock, store } = setUp();
    const deduplicate = createDeduplicate({ store, owner: 'web-1', namespace: 'test', waitMs: 10_000, clock });
    const order: string[] = [];
    const work = pending();
    const terms = { leaseKey: 'about/1' };
    const handle = vi.fn<() => Promise<void>>(() => work.promise.then(() => void order.push('first')));
    const first = deduplicate(payload, handle, terms);
    await vi.waitUntil(() => handle.mock.calls.length === 1, 60_000);
    const second = deduplicate(another, async () => void order.push('second'), terms);
    await clock.advance(1_000);
    expect(order).toEqual([]);
    work.resolve();
    expect([await first, await second]).toEqual(['handled', 'handled']);
    expect(order).toEqual(['first', 'second']);
    expect(await deduplicate(another, async () => {}, terms)).toBe('duplicate');
  });

  it('leaves only its hash behind, where a purge finds it', async () => {
    const { start, store, clock } = setUp();
    await start('web-1')(payload, async () => {});
    const [record] = await store.records.list('webhook/orders/');
    expect(record?.key).toMatch(/^webhook\/orders\/[0-9a-f]{64}$/);
    expect(record?.value).toBe('handled');
    await clock.advance(1);
    expect(await store.records.purge('webhook/orders/', clock.now())).toBe(1);
  });
});
