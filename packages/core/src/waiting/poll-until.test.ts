import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { NotFoundError, RateLimitError, ServerError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/transport-errors.ts';
import { isPollTimeoutError } from './poll-timeout-error.ts';
import { hour, interval, start, waitFor } from './scripted-wait.fixture.ts';

const connectionLost = (): ConnectionError => new ConnectionError('connection lost', {});

describe('asking', () => {
  it('asks at once, then once an interval, and gives the final answer', async () => {
    const { clock, asked, outcome } = waitFor(['pending', 'pending', 'done']);
    await clock.advance(hour);
    expect(await outcome).toEqual({ value: { status: 'done' }, error: undefined });
    expect(asked).toEqual([start, start + interval, start + 2 * interval]);
    expect(clock.pending).toBe(0);
  });

  it('makes at most 720 requests in an hour with an unknown status and an interval of 5 s, and reports it once', async () => {
    const onUnknownStatus = vi.fn<(status: string) => void>();
    const { clock, asked, outcome } = waitFor(['surprise'], {
      isKnownStatus: (status) => status === 'done',
      onUnknownStatus,
    });
    await clock.advance(2 * hour);
    expect(isPollTimeoutError((await outcome).error)).toBe(true);
    expect(asked.length).toBe(720);
    expect(onUnknownStatus.mock.calls).toEqual([['surprise']]);
  });

  it('keeps waiting at an unknown status even when `isFinal` would take it for final', async () => {
    const { clock, outcome } = waitFor(['surprise', 'done'], {
      isFinal: (_, status) => status !== 'pending',
      isKnownStatus: (status) => status !== 'surprise',
    });
    await clock.advance(hour);
    expect((await outcome).value).toEqual({ status: 'done' });
  });

  it('counts the interval from the end of a slow request', async () => {
    const { clock, asked, outcome } = waitFor(['pending', 'done'], {}, 20_000);
    await clock.advance(hour);
    expect((await outcome).error).toBeUndefined();
    expect(asked).toEqual([start, start + 25_000]);
  });

  it('asks once an interval by the clock, however early its timers fire', async () => {
    const virtual = createVirtualClock({ now: start });
    const clock = {
      now: virtual.now,
      schedule: (ms: number, run: () => void) => virtual.schedule(Math.ceil(ms / 2), run),
    };
    const asked: number[] = [];
    const read = async (): Promise<{ status: string }> => ({
      status: asked.push(virtual.now()) < 3 ? 'pending' : 'done',
    });
    const { outcome } = waitFor([], { clock, read });
    await virtual.advance(hour);
    expect((await outcome).error).toBeUndefined();
    expect(asked).toEqual([start, start + interval, start + 2 * interval]);
  });

  it('adds jitter to the interval and never takes any away', async () => {
    const { clock, asked } = waitFor(['pending', 'pending', 'done'], { jitter: 0.5 });
    await clock.advance(hour);
    expect(asked).toEqual([start, start + 6_250, start + 12_500]);
  });

  it('obeys the provider’s hint when it is longer than the interval', async () => {
    const { clock, asked } = waitFor(
      [
        { status: 'pending', hintMs: 60_000 },
        { status: 'pending', hintMs: 1 },
        { status: 'pending', hintMs: NaN },
        'done',
      ],
      { serverHint: ({ hintMs }) => hintMs },
    );
    await clock.advance(hour);
    expect(asked.map((at) => at - start)).toEqual([0, 60_000, 65_000, 70_000]);
  });

  it('never asks twice within an interval, whatever the answers, hints and failures', async () => {
    const step = fc.oneof(
      fc.constantFrom('pending', 'surprise', '__proto__', ''),
      fc.string(),
      fc.constantFrom(
        connectionLost(),
        new ServerError('503', {}),
        new RateLimitError('429', { retryAfterMs: 12_000 }),
      ),
      fc.record({ status: fc.string(), hintMs: fc.oneof(fc.double(), fc.integer({ max: 60_000 })) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 30 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (steps, draws, jitter) => {
          let drawn = 0;
          const { clock, asked, outcome } = waitFor(steps, {
            jitter,
            random: () => draws[drawn++ % draws.length] ?? 0,
            serverHint: ({ hintMs }) => hintMs,
            deadlineMs: 60_000,
            toleratedFailures: 2,
          });
          await clock.advance(120_000);
          await outcome;
          const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
          expect(gaps.filter((gap) => gap < interval)).toEqual([]);
          expect(clock.pending).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('failures', () => {
  it('bears so many in a row, and counts anew after an answer', async () => {
    const lost = connectionLost();
    const { clock, asked, outcome } = waitFor([lost, lost, 'pending', lost, lost, 'done'], { toleratedFailures: 2 });
    await clock.advance(hour);
    expect((await outcome).value).toEqual({ status: 'done' });
    expect(asked.length).toBe(6);
  });

  it('ends with the failure itself when one too many comes', async () => {
    const lost = connectionLost();
    const { clock, asked, outcome } = waitFor([lost], { toleratedFailures: 2 });
    await clock.advance(hour);
    expect((await outcome).error).toBe(lost);
    expect(asked.length).toBe(3);
  });

  it('ends at once with what no waiting helps', async () => {
    for (const error of [new NotFoundError('404', {}), new TypeError('a mistake')]) {
      const { clock, asked, outcome } = waitFor([error]);
      await clock.advance(hour);
      expect((await outcome).error).toBe(error);
      expect(asked.length).toBe(1);
    }
  });

  it('obeys the Retry-After of a failure', async () => {
    const { clock, asked } = waitFor([new RateLimitError('429', { retryAfterMs: 60_000 }), 'done']);
    await clock.advance(hour);
    expect(asked.map((at) => at - start)).toEqual([0, 60_000]);
  });
});
