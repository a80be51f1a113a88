import { setTimeout as realTimeout } from 'node:timers/promises';

import { expect, test, vi } from 'vitest';

import { callbackMachinery, HOOK, MINUTE } from '../testing/callback-machinery.ts';

test('delivers to a function what the provider sends, when the clock is advanced and not before', async () => {
  const { clock, callbacks, send, callback, receiver, received, statesOf } = callbackMachinery();
  callbacks.route('https://ats.example.com/', receiver(200));
  const id = send(callback());
  expect(statesOf()).toEqual(['waiting']);
  expect(received).toEqual([]);
  await clock.advance(0);
  expect(received).toEqual([{ url: HOOK, body: '{"n":1}', authorization: 'Basic bmFyZjp6b3J0IQ==', at: 0 }]);
  expect(callbacks.deliveries()).toMatchObject([
    { id, state: 'delivered', attempts: [{ attempt: 1, startedAt: 0, outcome: 'delivered', status: 200 }] },
  ]);
  expect(callbacks.payloadOf(id)).toBe('{"n":1}');
});

test('tries again on the schedule of the provider until it takes the answer for success', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(204, 500, 200));
  send(callback());
  await clock.advance(MINUTE);
  expect(clock.nextDueAt()).toBe(2 * MINUTE);
  expect(callbacks.deliveries()[0]).toMatchObject({ state: 'waiting', nextAttemptAt: 2 * MINUTE });
  await clock.advance(10 * MINUTE);
  expect(received.map(({ at }) => at)).toEqual([0, MINUTE, 2 * MINUTE]);
  expect(callbacks.deliveries()[0]?.attempts.map(({ status }) => status)).toEqual([204, 500, 200]);
  expect(callbacks.deliveries()[0]?.state).toBe('delivered');
});

test('gives up after the last attempt', async () => {
  const { clock, callbacks, send, callback, receiver, received, statesOf } = callbackMachinery();
  callbacks.route(HOOK, receiver(503));
  send(callback());
  await clock.advance(60 * MINUTE);
  expect(received).toHaveLength(3);
  expect(statesOf()).toEqual(['failed']);
  expect(clock.pending()).toBe(0);
});

test('gives a receiver that hangs the time of the provider, tells it so, and tries again on schedule', async () => {
  const { clock, callbacks, send, callback, receiver } = callbackMachinery();
  const signals: AbortSignal[] = [];
  callbacks.route(HOOK, ({ signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  send(callback());
  await clock.advance(MINUTE - 1);
  expect(signals[0]?.aborted).toBe(true);
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([{ outcome: 'timed-out', startedAt: 0, endedAt: 10_000 }]);
  callbacks.route(HOOK, receiver(200));
  await clock.advance(1);
  expect(callbacks.deliveries()[0]?.attempts[1]).toMatchObject({ outcome: 'delivered', startedAt: MINUTE });
});

test('lets time stand still while a receiver works in real time, so that it is not overtaken by a timeout', async () => {
  const { clock, callbacks, send, callback, statesOf } = callbackMachinery();
  callbacks.route(HOOK, async () => {
    await realTimeout(40);
    return new Response();
  });
  send(callback());
  await clock.advance(60 * MINUTE);
  expect(statesOf()).toEqual(['delivered']);
  expect(callbacks.deliveries()[0]?.attempts[0]?.endedAt).toBe(0);
});

test('takes a receiver that throws, or answers nothing, for one that is down, and keeps no word of its message', async () => {
  const { clock, callbacks, send, callback, journal } = callbackMachinery();
  callbacks.route(HOOK, () => {
    throw new RangeError('No candidate jane@example.com');
  });
  send(callback());
  await clock.advance(MINUTE - 1);
  callbacks.route(HOOK, () => undefined as never);
  await clock.advance(1);
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([
    { outcome: 'no-answer', error: 'RangeError', status: undefined },
    { outcome: 'no-answer', error: 'TypeError' },
  ]);
  expect(JSON.stringify([callbacks.deliveries(), journal.entries()])).not.toContain('jane');
});

test('takes the answer of a program that replaces the global Response, as some servers do', async () => {
  const { clock, callbacks, send, callback } = callbackMachinery();
  const native = new Response();
  vi.stubGlobal(
    'Response',
    class Replaced {
      readonly replaced = true;
    },
  );
  try {
    callbacks.route(HOOK, () => native);
    send(callback());
    await clock.advance(0);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([{ outcome: 'delivered', status: 200 }]);
});

test('fails an attempt that no route covers, and says so in the journal', async () => {
  const { clock, callbacks, send, callback, journal, receiver } = callbackMachinery();
  callbacks.route('https://other.example.com/', receiver(200));
  send(callback());
  await clock.advance(0);
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([{ outcome: 'no-route' }]);
  expect(journal.entries()).toMatchObject([
    { operation: 'callback', status: undefined, faults: ['no-route'], attempt: 1 },
  ]);
});

test('notes each attempt in the journal without address, credentials or payload', async () => {
  const { clock, callbacks, send, callback, journal, receiver } = callbackMachinery();
  callbacks.route(HOOK, receiver(500, 200));
  send(callback({ text: '{"ssn":"000-00-0000"}', url: `${HOOK}?email=jane@example.com` }));
  await clock.advance(MINUTE);
  expect(journal.entries()).toMatchObject([
    { provider: 'acme', tenant: 'one', subject: 'report-1', attempt: 1, status: 500, processed: 'refused' },
    { attempt: 2, status: 200, processed: 'yes' },
  ]);
  expect(JSON.stringify(journal.entries())).not.toMatch(/000-00|jane|ats\.example|Basic/);
  expect(callbacks.deliveries()[0]?.url).toBe(HOOK);
});

test('sends a large body in pieces and without a length where the provider does so', async () => {
  const { clock, callbacks, send, callback } = callbackMachinery();
  const seen: { length: string | null; size: number; pieces: number }[] = [];
  callbacks.route(HOOK, async (request) => {
    let size = 0;
    let pieces = 0;
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += piece.byteLength;
      pieces++;
    }
    seen.push({ length: request.headers.get('content-length'), size, pieces });
    return new Response();
  });
  const text = 'x'.repeat(1_200_000);
  send(callback({ text, transfer: 'chunked' }));
  await clock.advance(0);
  send(callback({ text: 'small' }));
  await clock.advance(0);
  expect(seen).toEqual([
    { length: null, size: 1_200_000, pieces: 19 },
    { length: '5', size: 5, pieces: 1 },
  ]);
});

test('forgets everything on a reset: what is due never happens, and what is under way leaves no trace', async () => {
  const { clock, callbacks, send, callback, receiver, received, reset, journal } = callbackMachinery();
  callbacks.route(HOOK, () => new Promise(() => undefined));
  send(callback());
  send(callback({ traits: { delayMs: 5 * MINUTE } }));
  send(callback({ traits: { gatherMs: 5 * MINUTE } }));
  await clock.advance(0);
  reset();
  journal.clear();
  callbacks.route(HOOK, receiver(200));
  await clock.advance(60 * MINUTE);
  expect(received).toEqual([]);
  expect(callbacks.deliveries()).toEqual([]);
  expect(journal.entries()).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test('forgets on a reset also what it no longer kept, because there was so much', async () => {
  const { clock, callbacks, send, callback, receiver, received, reset } = callbackMachinery();
  send(callback({ traits: { delayMs: 5 * MINUTE } }));
  for (let more = 0; more < 10_000; more++) send(callback());
  reset();
  callbacks.route(HOOK, receiver(200));
  await clock.advance(60 * MINUTE);
  expect(received).toEqual([]);
});
