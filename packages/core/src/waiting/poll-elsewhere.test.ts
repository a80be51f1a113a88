import { describe, expect, it } from 'vitest';

import { nextTurn } from '../system-clock.ts';
import { isPollTimeoutError } from './poll-timeout-error.ts';
import { hour, interval, waitFor } from './scripted-wait.fixture.ts';
import type { Answer } from './scripted-wait.fixture.ts';

const day = 24 * hour;
const news = () => {
  let tell: (answer: Answer) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const elsewhere = new Promise<Answer>((resolve, reject) => {
    tell = resolve;
    fail = reject;
  });
  return { elsewhere, tell, fail };
};

describe('news from elsewhere', () => {
  it('ends a wait of days at once with its own answer, and nothing more is asked', async () => {
    const { elsewhere, tell } = news();
    const { clock, asked, outcome } = waitFor(['pending'], { elsewhere, intervalMs: hour, deadlineMs: 5 * day });
    await clock.advance(2 * day + 1);
    tell({ status: 'told' });
    expect(await outcome).toEqual({ value: { status: 'told' }, error: undefined });
    await clock.advance(5 * day);
    expect([asked.length, clock.pending]).toEqual([49, 0]);
  });

  it('that was there before lets nothing be asked', async () => {
    const { asked, outcome } = waitFor(['done'], { elsewhere: Promise.resolve({ status: 'told' }) });
    expect((await outcome).value).toEqual({ status: 'told' });
    expect(asked).toEqual([]);
  });

  it('aborts the request under way', async () => {
    const { elsewhere, tell } = news();
    let given: AbortSignal | undefined;
    const { clock, outcome } = waitFor([], { elsewhere, read: (signal) => new Promise(() => void (given = signal)) });
    await clock.advance(1);
    tell({ status: 'told' });
    expect((await outcome).value).toEqual({ status: 'told' });
    expect(given?.aborted).toBe(true);
  });

  it('that comes after the end changes nothing, whether good or bad', async () => {
    for (const end of ['tell', 'fail'] as const) {
      const { elsewhere, tell, fail } = news();
      const { clock, outcome } = waitFor(['done'], { elsewhere });
      await clock.advance(interval);
      if (end === 'tell') tell({ status: 'told' });
      else fail(new Error('late'));
      await clock.settle();
      expect((await outcome).value).toEqual({ status: 'done' });
    }
  });

  it('that is bad ends the wait with its error', async () => {
    const { elsewhere, fail } = news();
    const { clock, asked, outcome } = waitFor(['pending'], { elsewhere });
    await clock.advance(interval);
    const error = new Error('told');
    fail(error);
    expect((await outcome).error).toBe(error);
    await clock.advance(hour);
    expect([asked.length, clock.pending]).toEqual([2, 0]);
  });

  it('is heard until the deadline, also where nothing more is to be asked before that', async () => {
    const { elsewhere, tell } = news();
    const { clock, asked, outcome } = waitFor(['pending'], { elsewhere, intervalMs: day, deadlineMs: hour });
    await clock.advance(hour - 1);
    tell({ status: 'told' });
    expect((await outcome).value).toEqual({ status: 'told' });
    expect([asked.length, clock.pending]).toEqual([1, 0]);
  });

  it('that is bad ends no process where the wait was refused for an option', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown): void => void unheard.push(error);
    process.on('unhandledRejection', hear);
    const { outcome } = waitFor(['pending'], { elsewhere: Promise.reject(new Error('bad')), intervalMs: NaN });
    expect((await outcome).error).toMatchObject({ name: 'InvalidRequestError' });
    await nextTurn();
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });

  it('that never comes leaves deadline and abort as they are', async () => {
    const { elsewhere } = news();
    const late = waitFor(['pending'], { elsewhere, deadlineMs: 3 * interval });
    await late.clock.advance(hour);
    expect(isPollTimeoutError((await late.outcome).error)).toBe(true);
    const controller = new AbortController();
    const aborted = waitFor(['pending'], { elsewhere, signal: controller.signal });
    await aborted.clock.advance(interval);
    controller.abort();
    expect((await aborted.outcome).error).toMatchObject({ name: 'AbortedError' });
    expect([late.clock.pending, aborted.clock.pending]).toEqual([0, 0]);
  });
});
