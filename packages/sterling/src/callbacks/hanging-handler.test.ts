import { describe, expect, it, vi } from 'vitest';

import type { Screening } from '../models.ts';
import type { SterlingEvent } from './callback-event.ts';
import { complete, deliveryOf, pending, reads, setUp } from './callbacks.fixture.ts';

const minutes = 60_000;

/** The first time it hangs until it is let go; after that it works. */
const hangsOnce = () => {
  const handled: SterlingEvent[] = [];
  const signals: AbortSignal[] = [];
  let letGo = (): void => {};
  const onEvent = async (event: SterlingEvent, { signal }: { readonly signal: AbortSignal }): Promise<void> => {
    signals.push(signal);
    if (signals.length === 1) await new Promise<void>((resolve) => (letGo = resolve));
    handled.push(event);
  };
  return { onEvent, handled, signals, letGo: () => letGo() };
};

describe('a handler that hangs', () => {
  it('does not block its screening for ever: the callback is delivered again, and handled', async () => {
    const { onEvent, handled, signals } = hangsOnce();
    const { callbacks, clock, failures, deliver } = setUp({ onEvent });
    const first = callbacks(deliveryOf(complete(10)));
    await vi.waitUntil(() => signals.length === 1, 60_000);
    await clock.advance(10 * minutes);
    expect((await first).status).toBe(500);
    expect(signals[0]?.reason).toMatchObject({ name: 'HandlingLostError', reason: 'timed-out' });
    expect(failures).toMatchObject([{ stage: 'handle', status: 500, error: { reason: 'timed-out' }, subject: '1' }]);
    await clock.advance(5 * minutes);
    expect(await deliver(complete(10))).toBe(200);
    expect(handled).toMatchObject([{ screening: complete(10) }]);
    expect(clock.pending).toBe(0);
  });

  it('marks nothing when it finishes after all: neither its callback, nor its state, nor that it is over', async () => {
    const { onEvent, signals, letGo } = hangsOnce();
    const { callbacks, clock, store } = setUp({ onEvent });
    const first = callbacks(deliveryOf(complete(10)));
    await vi.waitUntil(() => signals.length === 1, 60_000);
    await clock.advance(10 * minutes);
    await first;
    letGo();
    await clock.settle();
    expect(await store.records.list('')).toEqual([]);
  });

  it('does not undo what was handled in its place', async () => {
    const { onEvent, signals, letGo } = hangsOnce();
    const { callbacks, clock, store, deliver } = setUp({ onEvent });
    const first = callbacks(deliveryOf(complete(10)));
    await vi.waitUntil(() => signals.length === 1, 60_000);
    await clock.advance(10 * minutes);
    await first;
    expect(await deliver(pending(20))).toBe(200);
    const kept = await store.records.list('');
    letGo();
    await clock.settle();
    expect(await store.records.list('')).toEqual(kept);
  });

  it('is given up after `handleTimeoutMs`, and the next callback of the screening does not wait for it', async () => {
    const { onEvent, signals } = hangsOnce();
    const { callbacks, clock, deliver } = setUp({ onEvent, handleTimeoutMs: 5_000 });
    const first = callbacks(deliveryOf(complete(10)));
    await vi.waitUntil(() => signals.length === 1, 60_000);
    const second = deliver(complete(20));
    await clock.advance(5_000);
    expect([(await first).status, await second]).toEqual([500, 200]);
  });

  it('does not keep a sweep from its end, and is reported by it', async () => {
    const { onEvent, signals } = hangsOnce();
    const { callbacks, clock } = setUp({ onEvent });
    const client = reads({ '1': complete(10), '2': complete(10, { id: '2' }) });
    const sweep = callbacks.sweep({ client, ids: ['1', '2'] });
    await vi.waitUntil(() => signals.length === 1, 60_000);
    await clock.advance(10 * minutes);
    expect(await sweep).toMatchObject({
      read: 1,
      changed: 1,
      failures: [{ screeningId: '1', error: { reason: 'timed-out' } }],
    });
  });
});

describe('a reading that hangs', () => {
  it('ends in another delivery, too, and begins nothing when it comes after all', async () => {
    let answer = (_: Screening): void => {};
    const readScreening = {
      screenings: { get: () => new Promise<Screening>((resolve) => (answer = resolve)) },
    };
    const get = vi.spyOn(readScreening.screenings, 'get');
    const { callbacks, clock, deliver, handled } = setUp({ readScreening });
    await deliver(complete(20));
    const late = callbacks(deliveryOf(pending(10)));
    await vi.waitUntil(() => get.mock.calls.length === 1, 60_000);
    await clock.advance(10 * minutes);
    expect((await late).status).toBe(500);
    answer(complete(20));
    await clock.settle();
    expect(handled).toHaveLength(1);
  });
});

describe('a handler that fails again and again', () => {
  it('is told of with the screening and how often in a row, and logged without an id', async () => {
    const warn = vi.fn<(fields: object) => void>();
    const { deliver, failures } = setUp({
      logger: { warn },
      onEvent: () => Promise.reject(new Error('database down at 001000063194810')),
    });
    for (const id of ['001000063194810', '2', '001000063194810']) await deliver(complete(10, { id }));
    expect(failures.map(({ subject, failures: count }) => [subject, count])).toEqual([
      ['001000063194810', 1],
      ['2', 1],
      ['001000063194810', 2],
    ]);
    expect(warn.mock.calls.map(([fields]) => fields)).toMatchObject([
      { failures: 1 },
      { failures: 1 },
      { failures: 2 },
    ]);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('001000063194810');
  });
});
