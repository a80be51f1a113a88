import { expect, test } from 'vitest';

import { createVirtualClock } from './virtual-clock.ts';

test('the virtual clock fires timers in the order they fall due', async () => {
  const clock = createVirtualClock();
  const fired: number[] = [];
  for (const delay of [30, 10, 20]) clock.schedule(delay, () => fired.push(delay));
  clock.schedule(15, () => fired.push(15))();
  await clock.advance(25);
  expect([fired, clock.pending]).toEqual([[10, 20], 1]);
});

test.each([Number.NaN, -5])('takes a delay of %s for none, as timers do', async (delay) => {
  const clock = createVirtualClock();
  let fired = 0;
  clock.schedule(delay, () => (fired += 1));
  await clock.advance(0);
  expect([fired, clock.pending]).toEqual([1, 0]);
});
