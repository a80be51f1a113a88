import { createAttestrClient, isAbortedError, isPollTimeoutError, isServerError } from '@bgc/attestr';
import type { PollState, PollTimeoutError } from '@bgc/attestr';
import { countListeners, countTimers, letTimePass } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadEverything } from './support/promise-world.ts';
import { pollers, requestId } from './support/pollers.ts';
import type { Poller, PollTerms } from './support/pollers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

beforeAll(loadEverything);

const answers = {
  waiting: () => Response.json({ _id: requestId, status: 'INITIATED' }),
  unknown: () => Response.json({ _id: requestId, status: 'QUEUED' }),
  completed: () => Response.json({ _id: requestId, status: 'COMPLETED', output: { status: 'Clear' } }),
  errored: () => Response.json({ _id: requestId, status: 'ERRORED', error: { code: 5001, message: 'x' } }),
  daily: () => Response.json({ code: 4293, message: 'x' }, { status: 429 }),
  server: () => Response.json({ code: 5001, message: 'x' }, { status: 500 }),
  reset: () => {
    throw new TypeError('fetch failed');
  },
  silence: () => new Promise<never>(() => undefined),
} as const satisfies Readonly<Record<string, () => Response | Promise<Response>>>;

type Answer = keyof typeof answers;
const failures: readonly Answer[] = ['server', 'reset', 'silence'];

/** A provider that answers as told, the last for ever, and when it was asked. */
const openProvider = (plan: readonly Answer[]) => {
  const clock = createVirtualClock({ startAt: 0 });
  const timers = countTimers(clock);
  const asked: number[] = [];
  const next = (): Answer => plan[Math.min(asked.length, plan.length) - 1] ?? 'waiting';
  const attestr = createAttestrClient({
    authToken: 'a-token',
    clock: timers.clock,
    random: () => 0,
    timeoutMs: 10_000,
    // One request a call, so that calls are counted.
    retry: { maxRetries: 0 },
    fetch: async () => {
      asked.push(clock.now());
      return answers[next()]();
    },
  });
  const wait = (poller: Poller, terms: PollTerms) => letTimePass(clock, poller(attestr, terms), 30 * day);
  return { clock, timers, asked, attestr, wait };
};

describe.each(Object.entries(pollers))('%s', (name, poller) => {
  const everyMs = hour;

  it('asks once an interval, bears what passes and ends as what it was told, whatever comes', async () => {
    const plans = fc.array(fc.constantFrom<Answer>('waiting', 'unknown', 'daily', ...failures), { maxLength: 12 });
    const last = fc.constantFrom<Answer>('completed', 'errored');
    const ends = { results: 0, failures: 0 };
    await fc.assert(
      fc.asyncProperty(plans, last, fc.nat(3), async (plan, end, toleratedFailures) => {
        const world = openProvider([...plan, end]);
        const ending = await world.wait(poller, { everyMs, toleratedFailures });
        let inARow = 0;
        const fatal = plan.findIndex((answer) => {
          // A daily limit passes with the day, and counts for no failure.
          if (failures.includes(answer)) inARow += 1;
          else if (answer !== 'daily' || name.startsWith('requests')) inARow = 0;
          return inARow > toleratedFailures;
        });
        expect(world.asked).toHaveLength(fatal === -1 ? plan.length + 1 : fatal + 1);
        for (const [index, time] of world.asked.slice(1).entries())
          expect(time - (world.asked[index] ?? 0)).toBeGreaterThanOrEqual(everyMs);
        if (fatal === -1) expect(ending).toMatchObject({ ok: true, value: { outcome: end } });
        else expect(ending.ok).toBe(false);
        ends[ending.ok ? 'results' : 'failures'] += 1;
        await world.clock.advance(2 * everyMs);
        expect([world.timers.waiting(), world.asked.length]).toEqual([0, fatal === -1 ? plan.length + 1 : fatal + 1]);
      }),
      { numRuns: 120, seed: 20_260_105 },
    );
    expect(Math.min(ends.results, ends.failures)).toBeGreaterThan(20);
  });

  it('goes on over an unknown status until its deadline, and tells a state to go on from', async () => {
    const { wait, asked, timers } = openProvider(['unknown']);
    const ending = await wait(poller, { everyMs, deadlineMs: 5 * hour });
    // As soon as no further request fits before it; unless a webhook may still come.
    expect(ending).toMatchObject({ ok: false, tookMs: (name.startsWith('requests') ? 4 : 5) * hour });
    expect(!ending.ok && isPollTimeoutError(ending.error)).toBe(true);
    expect(asked).toEqual([0, 1, 2, 3, 4].map((hours) => hours * hour));
    expect(timers.waiting()).toBe(0);
  });

  it('bears three 500 in a row, and throws the fourth', async () => {
    const { wait, asked } = openProvider(['server']);
    const ending = await wait(poller, { everyMs });
    expect(!ending.ok && isServerError(ending.error)).toBe(true);
    expect(asked).toEqual([0, 1, 2, 3].map((hours) => hours * hour));
  });

  it('ends at once when it is aborted: before it begins, while it asks, and while it waits', async () => {
    for (const [plan, atMs, requests] of [
      [['waiting'], -1, 0],
      [['silence'], 5_000, 1],
      [['waiting', 'silence'], everyMs + 5_000, 2],
      [['server', 'waiting'], 20 * minute, 1],
      [['waiting'], 90 * minute, 2],
    ] as const) {
      const { clock, wait, asked, timers } = openProvider(plan);
      const { controller, signal, listeners } = countListeners();
      if (atMs < 0) controller.abort();
      else clock.schedule(atMs, () => controller.abort());
      const ending = await wait(poller, { everyMs, signal });
      expect(ending).toMatchObject({ ok: false, tookMs: Math.max(0, atMs) });
      expect(!ending.ok && isAbortedError(ending.error)).toBe(true);
      await clock.advance(day);
      expect([asked.length, timers.waiting(), listeners()]).toEqual([requests, 0, 0]);
    }
  });

  it('goes on after a restart where it was, and never asks more often than one that goes through', async () => {
    const waitsOfDays = fc.array(fc.integer({ min: 1, max: 15 * hour }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(waitsOfDays, async (lives) => {
        const world = openProvider(['waiting']);
        let kept: PollState | undefined;
        for (const life of lives) {
          const controller = new AbortController();
          world.clock.schedule(life, () => controller.abort());
          const onState = (state: PollState): void => void (kept = JSON.parse(JSON.stringify(state)) as PollState);
          const resume = kept === undefined ? {} : { resume: kept };
          const terms = { everyMs, deadlineMs: 5 * day, signal: controller.signal, onState, ...resume };
          expect(await world.wait(poller, terms)).toMatchObject({ ok: false, tookMs: life });
        }
        const total = lives.reduce((sum, life) => sum + life, 0);
        expect(world.asked.length).toBeLessThanOrEqual(1 + Math.floor(total / everyMs));
        // The deadline counts from the beginning, also of the last life.
        const ending = await world.wait(poller, { everyMs, deadlineMs: 5 * day, resume: kept as PollState });
        expect(ending.ok).toBe(false);
        expect(total + ending.tookMs).toBeLessThanOrEqual(5 * day);
        expect(total + ending.tookMs).toBeGreaterThan(5 * day - 2 * everyMs);
        const { state } = (ending.ok ? undefined : ending.error) as PollTimeoutError;
        expect(state.polls).toBeLessThanOrEqual(1 + (5 * day) / everyMs);
      }),
      { numRuns: 12, seed: 20_260_105 },
    );
  });
});
