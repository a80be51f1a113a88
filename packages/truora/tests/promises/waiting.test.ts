import { countListeners, countTimers, letTimePass } from '@bgc/promises';
import { isAbortedError, isPollTimeoutError, isServerError } from '@bgc/truora';
import type { PollState } from '@bgc/truora';
import { beforeAll, describe, expect, it } from 'vitest';

import { colombian, loadEverything, openWorld } from './support/promise-world.ts';

beforeAll(loadEverything);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A check at the emulator that ends by hand, and when it was asked for. */
const openWait = async () => {
  const world = openWorld();
  const { sandbox, clock, client, settled } = world;
  const { check_id } = await settled(client().checks.create(colombian));
  // It has begun.
  await clock.advance(3_000);
  const timers = countTimers(clock);
  const truora = client({ clock: timers.clock, random: () => 0, retry: { maxRetries: 0 } });
  const start = clock.now();
  const askedAt = (operation = 'getCheck'): readonly number[] =>
    sandbox.journal.entries({ operation }).map(({ time }) => time - start);
  return { ...world, truora, timers, id: check_id, start, askedAt, signal: countListeners() };
};

/** The default interval of these waits. */
const everyMs = minute / 2;

describe('waitUntilFinished', () => {
  it('asks once an interval through every status, unknown ones too, and no more often than that', async () => {
    const { sandbox, clock, truora, timers, id, askedAt, signal } = await openWait();
    const unknown: string[] = [];
    const statuses: (string | undefined)[] = [];
    clock.schedule(2 * minute, () => void sandbox.truora.setStatus(id, 'reviewing'));
    clock.schedule(4 * minute, () => void sandbox.truora.setStatus(id, 'not_started'));
    clock.schedule(5 * minute, () => void sandbox.truora.finish(id, { status: 'error' }));
    const work = truora.checks.waitUntilFinished(id, {
      signal: signal.signal,
      onUnknownStatus: (status) => void unknown.push(status),
      onUpdate: ({ state }) => void statuses.push(state.lastStatus),
    });
    expect(await letTimePass(clock, work)).toMatchObject({ ok: true, value: { status: 'error' } });
    expect(askedAt()).toEqual(Array.from({ length: askedAt().length }, (_, index) => index * everyMs));
    expect(askedAt().length).toBeGreaterThanOrEqual(10);
    expect(unknown).toEqual(['reviewing']);
    expect(new Set(statuses)).toEqual(new Set(['in_progress', 'reviewing', 'not_started', 'error']));
    expect(signal.listeners()).toBe(0);
    expect(timers.waiting()).toBe(0);
  });

  it('bears three 500s in a row, and ends with the fourth, one request each', async () => {
    for (const [failures, isBorne] of [
      [3, true],
      [4, false],
    ] as const) {
      const { sandbox, clock, truora, timers, id, askedAt } = await openWait();
      sandbox.truora.finish(id);
      sandbox.faults.add({ kind: 'server-error', status: 500, operation: 'getCheck', times: failures });
      const ending = await letTimePass(clock, truora.checks.waitUntilFinished(id));
      expect(ending.ok).toBe(isBorne);
      if (!ending.ok) expect(ending.error).toSatisfy(isServerError);
      expect(askedAt()).toEqual([0, 1, 2, 3].map((index) => index * everyMs));
      expect(timers.waiting()).toBe(0);
    }
  });

  it.each([
    ['between two requests', 2 * minute + 1, 4],
    ['during a request', 100, 1],
    ['before it begins', 0, 0],
  ])('ends at once when it is aborted %s', async (_, afterMs, requests) => {
    const { sandbox, clock, truora, timers, id, askedAt, signal, start } = await openWait();
    sandbox.faults.add({ kind: 'latency', ms: 200, operation: 'getCheck', nth: 1 });
    if (afterMs === 0) signal.controller.abort();
    else clock.schedule(afterMs, () => signal.controller.abort());
    const ending = await letTimePass(clock, truora.checks.waitUntilFinished(id, { signal: signal.signal }));
    expect(ending.ok ? undefined : ending.error).toSatisfy(isAbortedError);
    expect(clock.now() - start).toBe(afterMs);
    expect(askedAt()).toHaveLength(requests);
    expect(signal.listeners()).toBe(0);
    expect(timers.waiting()).toBe(0);
  });

  it('ends at its deadline, also during a request that hangs, with all it has seen', async () => {
    const { sandbox, clock, truora, timers, id, askedAt, start } = await openWait();
    sandbox.faults.add({ kind: 'silence', operation: 'getCheck', nth: 4 });
    const work = truora.checks.waitUntilFinished(id, { deadlineMs: 100_000 });
    const ending = await letTimePass(clock, work);
    const error = ending.ok ? undefined : ending.error;
    if (!isPollTimeoutError(error)) throw error;
    expect(clock.now() - start).toBeLessThanOrEqual(100_000);
    expect(askedAt()).toHaveLength(4);
    expect(error.histogram).toEqual({ in_progress: 3 });
    expect(timers.waiting()).toBe(0);
  });

  it('lasts for the three days of a delay over restarts by the hour, each going on where the last one was', async () => {
    const { sandbox, clock, truora, timers, id, askedAt } = await openWait();
    sandbox.truora.setStatus(id, 'delayed');
    clock.schedule(3 * day - hour / 2, () => void sandbox.truora.finish(id));
    let kept: PollState | undefined;
    let restarts = 0;
    for (;;) {
      const controller = new AbortController();
      clock.schedule(hour + 7 * minute, () => controller.abort());
      const work = truora.checks.waitUntilFinished(id, {
        signal: controller.signal,
        ...(kept === undefined ? {} : { resume: kept }),
        onUpdate: ({ state }) => void (kept = JSON.parse(JSON.stringify(state)) as PollState),
      });
      const ending = await letTimePass(clock, work, 2 * hour);
      if (ending.ok) {
        expect(ending.value).toMatchObject({ status: 'completed' });
        break;
      }
      expect(ending.error).toSatisfy(isAbortedError);
      restarts += 1;
    }
    expect(restarts).toBeGreaterThan(60);
    // A restart neither asks sooner nor forgets: one request every quarter of an hour, all counted.
    expect(askedAt()).toEqual(Array.from({ length: askedAt().length }, (_, index) => index * 15 * minute));
    expect(askedAt().length).toBe(3 * 24 * 4 - 1);
    expect(kept?.polls).toBe(askedAt().length);
    expect(timers.waiting()).toBe(0);
  });

  it('that is resumed after its days are over asks no more', async () => {
    const { clock, truora, id, askedAt } = await openWait();
    let kept: PollState | undefined;
    const wait = (resume?: PollState) =>
      truora.checks.waitUntilFinished(id, {
        ...(resume === undefined ? {} : { resume }),
        everyMs: hour,
        onUpdate: ({ state }) => void (kept = state),
      });
    const first = await letTimePass(clock, wait(), 5 * day);
    expect(first.ok ? undefined : first.error).toSatisfy(isPollTimeoutError);
    const asked = askedAt().length;
    expect(asked).toBe(4 * 24);
    const second = await letTimePass(clock, wait(kept));
    expect(second.ok ? undefined : second.error).toSatisfy(isPollTimeoutError);
    expect(askedAt()).toHaveLength(asked);
  });
});

describe('waitForPdf', () => {
  const openPdf = async () => {
    const world = await openWait();
    world.sandbox.truora.finish(world.id);
    return world;
  };

  it('has the PDF made once, and asks every five seconds until it is there', async () => {
    const { sandbox, clock, truora, timers, id, askedAt, signal } = await openPdf();
    const [account = ''] = sandbox.truora.accounts();
    sandbox.truora.behave(account, { pdfMs: 12_000 });
    const ending = await letTimePass(clock, truora.checks.waitForPdf(id, { signal: signal.signal }));
    const bytes = ending.ok ? await ending.value.bytes() : new Uint8Array();
    expect(new TextDecoder().decode(bytes)).toMatch(/^%PDF/);
    expect(askedAt('createCheckPdf')).toEqual([0]);
    expect(askedAt('getCheckPdf')).toEqual([0, 5_000, 10_000, 15_000]);
    expect(signal.listeners()).toBe(0);
    expect(timers.waiting()).toBe(0);
  });

  it('bears a 500, and no more of them than three in a row', async () => {
    const { sandbox, clock, truora, id, askedAt } = await openPdf();
    sandbox.faults.add({ kind: 'server-error', status: 500, operation: 'getCheckPdf', probability: 1 });
    const ending = await letTimePass(clock, truora.checks.waitForPdf(id));
    expect(ending.ok ? undefined : ending.error).toSatisfy(isServerError);
    expect(askedAt('getCheckPdf')).toHaveLength(4);
  });

  it('ends at once when it is aborted, and at its deadline', async () => {
    for (const [isEnd, deadlineMs] of [
      [isAbortedError, undefined],
      [isPollTimeoutError, 11_000],
    ] as const) {
      const { sandbox, clock, truora, timers, id, askedAt, signal, start } = await openPdf();
      const [account = ''] = sandbox.truora.accounts();
      sandbox.truora.behave(account, { pdfMs: hour });
      if (deadlineMs === undefined) clock.schedule(11_000, () => signal.controller.abort());
      const options = { signal: signal.signal, ...(deadlineMs === undefined ? {} : { deadlineMs }) };
      const ending = await letTimePass(clock, truora.checks.waitForPdf(id, options));
      expect(ending.ok ? undefined : ending.error).toSatisfy(isEnd);
      expect(clock.now() - start).toBeLessThanOrEqual(11_000);
      expect(askedAt('getCheckPdf')).toHaveLength(3);
      expect(signal.listeners()).toBe(0);
      expect(timers.waiting()).toBe(0);
    }
  });
});
