import { expect, test } from 'vitest';

import { callbackMachinery, HOOK, MINUTE } from '../testing/callback-machinery.ts';

test('is late by as much as was asked for', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  send(callback({ traits: { delayMs: 3 * MINUTE } }));
  await clock.advance(3 * MINUTE - 1);
  expect(received).toEqual([]);
  await clock.advance(1);
  expect(received).toHaveLength(1);
});

test('sends the same event twice although it was acknowledged, at one moment or some time apart', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  send(callback({ traits: { copies: 2 } }));
  await clock.advance(0);
  expect(received.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":1}']);
  send(callback({ traits: { copies: 2, copyAfterMs: 5000 } }));
  await clock.advance(5000);
  expect(received.map(({ at }) => at)).toEqual([0, 0, 0, 5000]);
  expect(callbacks.deliveries().map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['callback-1', undefined],
    ['callback-2', 'callback-1'],
    ['callback-3', undefined],
    ['callback-4', 'callback-3'],
  ]);
});

test('has the copies of one moment under way at the same time', async () => {
  const { clock, callbacks, send, callback } = callbackMachinery();
  let underWay = 0;
  let most = 0;
  callbacks.route(HOOK, async (request) => {
    most = Math.max(most, ++underWay);
    await request.text();
    await new Promise((resolve) => void setImmediate(() => setImmediate(() => setImmediate(resolve))));
    underWay--;
    return new Response();
  });
  send(callback({ traits: { copies: 2 } }));
  await clock.advance(0);
  expect(most).toBe(2);
});

test('holds back what one customer is told within a window, and sends it at one moment', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  const traits = { gatherMs: 1000 };
  send(callback({ text: 'first', traits }));
  await clock.advance(900);
  send(callback({ text: 'second', traits }));
  expect(received).toEqual([]);
  await clock.advance(100);
  expect(received.map(({ body, at }) => [body, at])).toEqual([
    ['first', 1000],
    ['second', 1000],
  ]);
});

test('sends what was gathered in the wrong order, the newest first', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  const traits = { gatherMs: 1000, order: 'newest-first' } as const;
  for (const text of ['first', 'second', 'third']) send(callback({ text, traits }));
  send(callback({ text: 'of another customer', tenant: 'two', traits }));
  await clock.advance(1000);
  expect(received.map(({ body }) => body)).toEqual(['third', 'second', 'first', 'of another customer']);
});

test('loses the deliveries that it was told to lose, and no others', async () => {
  const { clock, callbacks, send, callback, receiver, received, statesOf, journal } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  callbacks.drop({ subject: 'report-2', times: 2 });
  for (const subject of ['report-1', 'report-2', 'report-2', 'report-2']) send(callback({ subject, text: subject }));
  await clock.advance(60 * MINUTE);
  expect(statesOf()).toEqual(['delivered', 'dropped', 'dropped', 'delivered']);
  expect(received.map(({ body }) => body)).toEqual(['report-1', 'report-2']);
  expect(journal.entries()).toHaveLength(2);
  expect(() => callbacks.drop({ times: 0 })).toThrow(/times/);
  expect(() => callbacks.drop({ screening: 'report-2' } as object)).toThrow(/no 'screening'/);
});

test('sends a delivery once more when asked, whatever became of it', async () => {
  const { clock, callbacks, send, callback, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  const id = send(callback());
  await clock.advance(0);
  const copy = callbacks.resend(id);
  await clock.advance(0);
  expect(received).toHaveLength(2);
  expect(callbacks.deliveries({ subject: 'report-1' })[1]).toMatchObject({ id: copy, copyOf: id, state: 'delivered' });
  expect(() => callbacks.resend('callback-99')).toThrow(/no delivery callback-99/);
});
