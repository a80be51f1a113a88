import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createOrderGuard } from './order-guard.ts';

const setUp = () => {
  const { records } = createMemoryStore({ clock: createVirtualClock({ now: 0 }) });
  return { records, order: createOrderGuard({ records, namespace: 'orders' }) };
};

describe('the order guard', () => {
  it('calls newer what is, stale what is older, and in doubt asks to read again', async () => {
    const { order } = setUp();
    expect(await order.judge('s1', 100)).toBe('newer');
    await order.remember('s1', 100);
    expect(await order.judge('s1', 101)).toBe('newer');
    expect(await order.judge('s1', 99)).toBe('stale');
    expect(await order.judge('s1', 100)).toBe('reread');
    expect(await order.judge('s1', undefined)).toBe('reread');
    expect(await order.judge('s2', undefined)).toBe('reread');
    expect(await order.judge('s2', 1)).toBe('newer');
  });

  it('remembers the newest, in whatever order and however many at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 10 }), async (times) => {
        const { order, records } = setUp();
        await Promise.all(times.map((at) => order.remember('s1', at)));
        expect((await records.get('order/orders/s1'))?.value).toBe(`${Math.max(...times)}`);
      }),
    );
  });

  it('keeps a note with the newest, and of two of the same time the later one', async () => {
    const { order } = setUp();
    expect(await order.recall('s1')).toBeUndefined();
    await order.remember('s1', 100, 'first state');
    await order.remember('s1', 99, 'older state');
    expect(await order.recall('s1')).toEqual({ at: 100, note: 'first state' });
    await order.remember('s1', 100, 'second state');
    await order.remember('s1', 100);
    expect(await order.recall('s1')).toEqual({ at: 100, note: 'second state' });
    await order.remember('s1', 101);
    expect(await order.recall('s1')).toEqual({ at: 101, note: undefined });
    expect(await order.judge('s1', 100)).toBe('stale');
  });

  it('remembers what has no time, behind everything that has one', async () => {
    const { order } = setUp();
    await order.remember('s1', -Infinity, 'no time');
    expect(await order.recall('s1')).toEqual({ at: -Infinity, note: 'no time' });
    expect(await order.judge('s1', 0)).toBe('newer');
  });

  it('asks to read again, and heals, when what was kept is no time', async () => {
    const { order, records } = setUp();
    await records.insert('order/orders/s1', 'not a number');
    expect(await order.judge('s1', 100)).toBe('reread');
    await order.remember('s1', 100);
    expect(await order.judge('s1', 99)).toBe('stale');
  });
});
