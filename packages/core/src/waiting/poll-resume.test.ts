import { describe, expect, it } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import type { PollState } from './poll-state.ts';
import { pollUntil } from './poll-until.ts';
import { hour, interval, start, waitFor } from './scripted-wait.fixture.ts';

describe('resuming', () => {
  it('goes on after a restart with the same deadline, counts and interval', async () => {
    let kept = '';
    const controller = new AbortController();
    const first = waitFor(['pending'], {
      signal: controller.signal,
      onUpdate: ({ state }) => void (kept = JSON.stringify(state)),
    });
    await first.clock.advance(2 * interval + 1_000);
    controller.abort();
    await first.outcome;

    const state = JSON.parse(kept) as PollState;
    expect(state).toMatchObject({ startedAt: start, polls: 3, lastStatus: 'pending', histogram: { pending: 3 } });
    const clock = createVirtualClock({ now: start + 2 * interval + 2_000 });
    const asked: number[] = [];
    const outcome = pollUntil({
      read: async () => asked.push(clock.now()),
      statusOf: () => 'pending',
      isFinal: () => false,
      intervalMs: interval,
      jitter: 0,
      deadlineMs: 5 * interval,
      clock,
      resume: state,
    }).catch((error: unknown) => error);
    await clock.advance(hour);
    expect(asked).toEqual([start + 3 * interval, start + 4 * interval]);
    expect(await outcome).toMatchObject({ polls: 5, histogram: { pending: 5 } });
  });

  it('refuses a state that is not one', async () => {
    const { outcome, asked } = waitFor(['done'], { resume: { startedAt: start } as PollState });
    expect((await outcome).error).toMatchObject({ name: 'InvalidRequestError' });
    expect(asked).toEqual([]);
  });

  it.each([
    { signal: new AbortController() as unknown as AbortSignal },
    { intervalMs: 0 },
    { intervalMs: NaN },
    { deadlineMs: 0 },
    { deadlineMs: NaN },
    { deadlineMs: '5000' as unknown as number },
    { jitter: 2 },
    { toleratedFailures: -1 },
  ])('refuses %j before it asks', async (wrong) => {
    const { outcome, asked } = waitFor(['done'], wrong);
    expect((await outcome).error).toMatchObject({ name: 'InvalidRequestError' });
    expect(asked).toEqual([]);
  });
});
