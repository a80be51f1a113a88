import { describe, expect, it, vi } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createExclusive } from './exclusive.ts';

const setUp = () => {
  const clock = createVirtualClock({ now: 0 });
  const { leases } = createMemoryStore({ clock });
  const start = (owner: string, waitMs = 10_000) => createExclusive({ leases, owner, waitMs, clock });
  return { clock, leases, start };
};

const pending = () => {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
};

describe('work under one key', () => {
  it('is done one after the other within a process, without moving the clock', async () => {
    const { start } = setUp();
    const exclusively = start('web-1');
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => exclusively('key', work(name))));
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('waits for another process, and is done once that is ready', async () => {
    const { start, clock } = setUp();
    const other = pending();
    const first = start('web-1')('key', () => other.promise);
    await clock.settle();
    const work = vi.fn<() => Promise<string>>(async () => 'done');
    const second = start('web-2')('key', work);
    await clock.advance(5_000);
    expect(work).not.toHaveBeenCalled();
    other.resolve();
    await first;
    await clock.advance(1_000);
    expect(await second).toEqual({ value: 'done' });
  });

  it.each([
    ['this process', 'web-1'],
    ['another process', 'web-2'],
  ])('is not done when %s does not become ready in time', async (_, owner) => {
    const { start, clock } = setUp();
    const one = start('web-1');
    const two = owner === 'web-1' ? one : start(owner);
    const other = pending();
    void one('key', () => other.promise);
    await clock.settle();
    const work = vi.fn<() => Promise<void>>(async () => {});
    const second = two('key', work);
    await clock.advance(9_999);
    let ended = false;
    void second.then(() => (ended = true));
    await clock.settle();
    expect(ended).toBe(false);
    await clock.advance(1);
    expect(await second).toBeUndefined();
    expect(work).not.toHaveBeenCalled();
  });

  it('does not wait at all where no time is given for it', async () => {
    const { start } = setUp();
    const exclusively = start('web-1', 0);
    void exclusively('key', () => new Promise(() => {}));
    expect(await exclusively('key', async () => 'done')).toBeUndefined();
  });

  it('that fails leaves the key to the next', async () => {
    const { start, clock } = setUp();
    const exclusively = start('web-1');
    const failure = new Error('database down');
    await expect(exclusively('key', () => Promise.reject(failure))).rejects.toBe(failure);
    expect(await exclusively('key', async () => 'done')).toEqual({ value: 'done' });
    expect(clock.pending).toBe(0);
  });

  it('hinders no work under another key', async () => {
    const { start } = setUp();
    const exclusively = start('web-1');
    void exclusively('key', () => new Promise(() => {}));
    expect(await exclusively('another', async () => 'done')).toEqual({ value: 'done' });
  });
});
