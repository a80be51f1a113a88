import { setTimeout as realTimeout } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { readySandbox } from '../testing/ready-sandbox.ts';
import type { VirtualClock } from './clock.ts';
import { createVirtualClock } from './virtual-clock.ts';

const sleep = (clock: VirtualClock, ms: number): Promise<void> =>
  new Promise((resolve) => void clock.schedule(ms, resolve));

/** A timeout as a client makes it: on the clock that it was given. */
const timeoutSignal = (clock: VirtualClock, ms: number): AbortSignal => {
  const controller = new AbortController();
  clock.schedule(ms, () => controller.abort(new Error('timed out')));
  return controller.signal;
};

test('gives the result of work that waits many times, and moves time no further than it needs', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const work = async (): Promise<string> => {
    for (const ms of [500, 1000, 0, 60_000]) await sleep(clock, ms);
    return 'done';
  };
  expect(await clock.run(work)).toBe('done');
  expect(clock.now()).toBe(61_500);
  expect(await clock.run(Promise.resolve(7))).toBe(7);
  expect(clock.now()).toBe(61_500);
});

test('throws what the work throws, also at once', async () => {
  const clock = createVirtualClock();
  const fails = sleep(clock, 10).then(() => Promise.reject(new Error('refused')));
  await expect(clock.run(fails)).rejects.toThrow('refused');
  const throws = (): Promise<never> => {
    throw new Error('at once');
  };
  await expect(clock.run(throws)).rejects.toThrow('at once');
});

test('carries a caller through retries after 503 with pauses between them', async () => {
  const { sandbox, caller } = readySandbox(3);
  sandbox.faults.add({ kind: 'server-error', operation: 'list', times: 3 });
  const start = sandbox.clock.now();
  const persistent = async (): Promise<unknown[]> => {
    for (let pauseMs = 500; ; pauseMs *= 2) {
      const answer = await caller.list();
      if (answer.ok) return (await answer.json()) as unknown[];
      await sleep(sandbox.clock, pauseMs);
    }
  };
  expect(await sandbox.clock.run(persistent)).toHaveLength(3);
  expect(sandbox.clock.now() - start).toBe(500 + 1000 + 2000);
});

test.each(['silence', 'stalled-body'] as const)('ends %s by the timeout of the caller', async (kind) => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  sandbox.faults.add({ kind, operation: 'list' });
  const start = sandbox.clock.now();
  const signal = timeoutSignal(sandbox.clock, 30_000);
  await expect(sandbox.clock.run(async () => (await caller.list({ as, signal })).text())).rejects.toThrow('timed out');
  expect(sandbox.clock.now() - start).toBe(30_000);
});

test('waits for latency, and lets an answer come before a timeout that is due later', async () => {
  const { sandbox, caller } = readySandbox(2);
  sandbox.faults.add({ kind: 'latency', ms: 29_000, operation: 'list' });
  const signal = timeoutSignal(sandbox.clock, 30_000);
  const answer = await sandbox.clock.run(caller.list({ signal }));
  expect(answer.status).toBe(200);
});

test('waits in real time, without moving the clock, while nothing is scheduled', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  expect(await clock.run(realTimeout(30, 'read'))).toBe('read');
  expect(clock.now()).toBe(0);
});

test('lets real I/O be first where it is given the time', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const reading = (ms: number): Promise<string> =>
    Promise.race([sleep(clock, 30_000).then(() => 'timed out'), realTimeout(ms, 'read', { ref: false })]);
  expect(await clock.run(() => reading(20), { ioMs: 200 })).toBe('read');
  expect(clock.now()).toBe(0);
  // Long enough that a busy machine cannot read it by chance.
  expect(await clock.run(() => reading(600_000))).toBe('timed out');
});

test('stands still while real I/O is under way that it was told of, and while that goes on to the next', async () => {
  const { sandbox, caller } = readySandbox(2);
  const { clock } = sandbox;
  const startedAt = clock.now();
  const work = async (): Promise<Response> => {
    const loaded = realTimeout(30);
    clock.hold?.(loaded, 5_000);
    await loaded;
    return caller.list({ signal: timeoutSignal(clock, 30_000) });
  };
  const late = sleep(clock, 600_000).then(() => 'timed out');
  expect(await clock.run(() => Promise.race([work(), late]))).toMatchObject({ status: 200 });
  expect(clock.now()).toBe(startedAt);
});

test('gives up with a clear error on what nothing can end', async () => {
  const { sandbox, caller } = readySandbox();
  const as = await caller.token();
  sandbox.faults.add({ kind: 'silence', operation: 'list' });
  await expect(sandbox.clock.run(caller.list({ as }), { patienceMs: 50 })).rejects.toThrow(/nothing is scheduled/);
});

test('gives up at the cap on virtual time on what goes on for ever', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  let beats = 0;
  const beat = (): void => {
    beats += 1;
    clock.schedule(20_000, beat);
  };
  beat();
  await expect(clock.run(new Promise<never>(() => undefined), { atMostMs: 60_000 })).rejects.toThrow(
    /within 60000 ms of virtual time/,
  );
  expect(clock.now()).toBe(60_000);
  expect(beats).toBe(4);
});

test.each([{ atMostMs: 0 }, { atMostMs: Number.NaN }, { patienceMs: -1 }, { ioMs: -1 }, { atMost: 5 }])(
  'refuses the limits %o',
  async (limits) => {
    await expect(createVirtualClock().run(Promise.resolve(), limits as object)).rejects.toThrow(/^run: /);
  },
);

test('what happens in the background days later does not overtake real I/O, and is reached when nothing else is left', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  const happened = new Promise<string>((resolve) => {
    clock.schedule(5_000_000, () => resolve('happened'), { background: true });
  });
  expect(await clock.run(realTimeout(50, 'read'))).toBe('read');
  expect(clock.now()).toBe(0);
  await clock.run(sleep(clock, 1_000));
  expect(clock.now()).toBe(1_000);
  expect(await clock.run(happened)).toBe('happened');
  expect(clock.now()).toBe(5_000_000);
});

test('what happens in the background beyond the limit is not waited for', async () => {
  const clock = createVirtualClock({ startAt: 0 });
  clock.schedule(5_000, () => undefined, { background: true });
  const never = new Promise(() => undefined);
  await expect(clock.run(never, { atMostMs: 4_999, patienceMs: 300 })).rejects.toThrow(/nothing is scheduled/);
  expect(clock.now()).toBe(0);
});
