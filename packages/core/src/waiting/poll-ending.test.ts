import { inspect } from 'node:util';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { RateLimitError } from '../errors/api-errors.ts';
import { isPollTimeoutError } from './poll-timeout-error.ts';
import type { PollTimeoutError } from './poll-timeout-error.ts';
import { pollUntil } from './poll-until.ts';
import { hour, interval, start, waitFor } from './scripted-wait.fixture.ts';

const listeners = (signal: AbortSignal): (() => number) => {
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  return () => added.mock.calls.length - removed.mock.calls.length;
};

afterEach(() => {
  vi.useRealTimers();
});

describe('ending', () => {
  it('tells the histogram and the state at the deadline, but shows no status in a log', async () => {
    const { clock, outcome } = waitFor(['pending', 'pending', '__proto__', 'canary'], { deadlineMs: 5 * interval });
    await clock.advance(hour);
    const error = (await outcome).error as PollTimeoutError;
    expect(error).toMatchObject({ name: 'PollTimeoutError', code: 'poll_timeout', phase: 'deadline', polls: 5 });
    expect(Object.entries(error.histogram)).toEqual([
      ['pending', 2],
      ['__proto__', 1],
      ['canary', 2],
    ]);
    expect(error.state).toMatchObject({ startedAt: start, polls: 5, lastStatus: 'canary' });
    expect(inspect(error) + JSON.stringify(error)).not.toContain('canary');
  });

  it('ends early when no further request fits before the deadline', async () => {
    const { clock, asked, outcome } = waitFor([new RateLimitError('429', { retryAfterMs: 2 * hour })]);
    await clock.advance(0);
    expect(isPollTimeoutError((await outcome).error)).toBe(true);
    expect(asked.length).toBe(1);
  });

  it('ends at the deadline while a request hangs, and aborts it', async () => {
    let given: AbortSignal | undefined;
    const { clock, outcome } = waitFor([], { read: (signal) => new Promise(() => void (given = signal)) });
    await clock.advance(hour);
    expect(isPollTimeoutError((await outcome).error)).toBe(true);
    expect(given?.aborted).toBe(true);
  });

  it('asks nothing when the signal is aborted already', async () => {
    const { asked, outcome } = waitFor(['done'], { signal: AbortSignal.abort() });
    expect((await outcome).error).toMatchObject({ name: 'AbortedError' });
    expect(asked).toEqual([]);
  });

  it.each(['between requests', 'during a request', 'during onUpdate'])(
    'ends at once when aborted %s, and leaves no listener',
    async (when) => {
      const controller = new AbortController();
      const left = listeners(controller.signal);
      const never = () => new Promise<never>(() => {});
      const { clock, outcome } = waitFor(['pending'], {
        signal: controller.signal,
        ...(when === 'during a request' ? { read: never } : {}),
        ...(when === 'during onUpdate' ? { onUpdate: never } : {}),
      });
      await clock.advance(1_000);
      controller.abort();
      expect((await outcome).error).toMatchObject({ name: 'AbortedError' });
      expect([clock.pending, left()]).toEqual([0, 0]);
    },
  );

  it('leaves no listener on a signal that outlives it', async () => {
    const controller = new AbortController();
    const left = listeners(controller.signal);
    const { clock, outcome } = waitFor(['pending', 'done'], { signal: controller.signal });
    await clock.advance(hour);
    await outcome;
    expect(left()).toBe(0);
  });

  it('bears a deadline and an interval of many days on the system’s clock, whose timers hold 24.8 days', async () => {
    vi.useFakeTimers({ now: start });
    const day = 24 * hour;
    let asked = 0;
    const outcome = pollUntil({
      read: async () => (++asked === 3 ? 'done' : 'pending'),
      statusOf: (status) => status,
      isFinal: (status) => status === 'done',
      intervalMs: 30 * day,
      jitter: 0,
      deadlineMs: 90 * day,
    });
    await vi.advanceTimersByTimeAsync(29 * day);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(31 * day);
    expect(asked).toBe(3);
    expect(await outcome).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });
});
