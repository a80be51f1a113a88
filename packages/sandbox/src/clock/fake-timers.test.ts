import { afterEach, expect, test, vi } from 'vitest';

import { createVirtualClock } from './virtual-clock.ts';

afterEach(() => void vi.useRealTimers());

test("a virtual clock runs and advances under a test framework's fake timers, and leaves them where they are", async () => {
  vi.useFakeTimers();
  const clock = createVirtualClock();
  const waiting = new Promise<string>((resolve) => void clock.schedule(30_000, () => resolve('done')));
  const fake = vi.fn<() => void>();
  setTimeout(fake, 1000);
  expect(await clock.run(waiting)).toBe('done');
  await clock.advance(60_000);
  expect(fake).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(fake).toHaveBeenCalledOnce();
});

test('a run that waits for real I/O under fake timers gives up after its real patience, and says why', async () => {
  vi.useFakeTimers();
  const clock = createVirtualClock();
  await expect(clock.run(new Promise(() => {}), { patienceMs: 20 })).rejects.toThrow(/nothing is scheduled/);
});
