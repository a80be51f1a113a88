import { expect, test } from 'vitest';

import { createVirtualClock, VIRTUAL_START } from './virtual-clock.ts';

test('stands still until it is advanced', async () => {
  const clock = createVirtualClock();
  expect(clock.now()).toBe(VIRTUAL_START);
  await clock.advance(1500);
  expect(clock.now()).toBe(VIRTUAL_START + 1500);
});

test('runs what falls due in order of time, then of scheduling, each at its own time', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const seen: string[] = [];
  const note = (name: string) => () => seen.push(`${name}@${clock.now()}`);
  clock.schedule(20, note('late'));
  clock.schedule(10, note('first'));
  clock.schedule(10, note('second'));
  clock.schedule(31, note('not yet'));
  await clock.advance(30);
  expect(seen).toEqual(['first@10', 'second@10', 'late@20']);
  expect(clock.pending()).toBe(1);
  expect(clock.nextDueAt()).toBe(31);
});

test('runs what a callback, or a promise behind it, schedules within the same advance', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const seen: number[] = [];
  clock.schedule(10, () => {
    void Promise.resolve()
      .then(() => new Promise<void>((resolve) => void clock.schedule(5, resolve)))
      .then(() => seen.push(clock.now()));
  });
  await clock.advance(100);
  expect(seen).toEqual([15]);
});

test('a cancelled callback never runs', async () => {
  const clock = createVirtualClock();
  let ran = false;
  const cancel = clock.schedule(10, () => (ran = true));
  cancel();
  await clock.advance(100);
  expect(ran).toBe(false);
});

test.each([Number.NaN, 'noon', new Date(0)])('refuses to start at %s', (startAt) => {
  expect(() => createVirtualClock({ startAt: startAt as number })).toThrow(/startAt must be a number/);
});

test.each([Number.NaN, -5, undefined])('takes a delay of %s for none, as timers do', async (ms) => {
  const clock = createVirtualClock({ startAt: 7 });
  let ranAt = 0;
  clock.schedule(ms as number, () => (ranAt = clock.now()));
  expect(clock.nextDueAt()).toBe(7);
  await clock.advance(0);
  expect([ranAt, clock.now()]).toEqual([7, 7]);
});

test.each([-1, Number.NaN, Infinity])('refuses to advance by %s', async (ms) => {
  await expect(createVirtualClock().advance(ms)).rejects.toThrow(RangeError);
});
