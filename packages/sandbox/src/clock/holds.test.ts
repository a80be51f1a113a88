import { setTimeout as realTimeout } from 'node:timers/promises';

import { afterEach, expect, test, vi } from 'vitest';

import { createRealClock } from './system-time.ts';
import { createVirtualClock } from './virtual-clock.ts';

afterEach(() => void vi.useRealTimers());

test('stands still while real I/O is under way, and moves on when it has ended', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  let endedAt = -1;
  const work = realTimeout(30).then(() => void (endedAt = clock.now()));
  clock.hold?.(work, 5000);
  await clock.advance(60_000);
  expect(endedAt).toBe(0);
  expect(clock.now()).toBe(60_000);
});

test('loses patience with what never ends, and with what fails', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  clock.hold?.(new Promise(() => undefined), 20);
  clock.hold?.(Promise.reject(new Error('no answer')), 5000);
  await clock.advance(60_000);
  expect(clock.now()).toBe(60_000);
});

test('runs everything that is due at one moment before it waits', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const order: string[] = [];
  for (const name of ['first', 'second']) {
    clock.schedule(1000, () => {
      order.push(`${name} begins`);
      clock.hold?.(
        realTimeout(10).then(() => order.push(`${name} ends`)),
        5000,
      );
    });
  }
  clock.schedule(1001, () => void order.push('later'));
  await clock.advance(2000);
  expect(order).toEqual(['first begins', 'second begins', 'first ends', 'second ends', 'later']);
});

test('the clock of the computer waits longer than one timer can: three months are not now', async () => {
  vi.useFakeTimers();
  const clock = createRealClock();
  const ninetyDays = 90 * 24 * 60 * 60_000;
  let fired = 0;
  clock.schedule(ninetyDays, () => void fired++);
  const cancel = clock.schedule(ninetyDays, () => void (fired += 10));
  await vi.advanceTimersByTimeAsync(ninetyDays / 2);
  cancel();
  await vi.advanceTimersByTimeAsync(ninetyDays / 2 - 1);
  expect(fired).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(fired).toBe(1);
});
