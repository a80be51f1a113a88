import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';
import { createWebhookHandler } from '../webhooks/webhook-handler.ts';
import { tell } from './tell.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => {
  process.off('unhandledRejection', note);
  unhandled.length = 0;
});

const throwsAtOnce = (): never => {
  throw new Error('observer');
};
// Typed as what returns nothing: that is how a rejecting observer is given.
const rejects = (() => Promise.reject(new Error('observer'))) as () => never;

test.each([
  [
    'throws',
    () => {
      throw new Error('observer');
    },
  ],
  ['rejects', rejects],
  [
    'answers something that only looks like a promise',
    () => Object.fromEntries(['then'].map((name) => [name, throwsAtOnce])),
  ],
  ['answers something whose `then` cannot be read', () => new Proxy({}, { has: () => true, get: throwsAtOnce })],
])('an observer that %s harms nobody', async (_, observer: () => unknown) => {
  tell(observer);
  await nextTurn();
  expect(unhandled).toEqual([]);
});

test('an observer is told, and its answer handed back', () => {
  expect(tell(() => 'heard')).toBe('heard');
});

test.each([
  [
    'logger, alert and drift observer',
    { logger: { debug: rejects, warn: rejects, error: rejects }, onFailure: rejects, onDrift: rejects },
  ],
  ['tracer', { tracer: { startCall: rejects } }],
  ['span', { tracer: { startCall: () => ({ startAttempt: rejects, end: rejects }) } }],
  ['span of an attempt', { tracer: { startCall: () => ({ startAttempt: () => ({ end: rejects }), end: rejects }) } }],
])('what a %s rejects with ends neither the call nor the process', async (_, options) => {
  const { runtime, clock } = createBench(
    (_request, index) => (index === 0 ? json({}, { status: 503 }) : json({}, { status: index === 1 ? 200 : 404 })),
    options,
  );
  const call = runtime.invoke(operations.getThing, { path: { id: '1' } });
  await clock.advance(1_000);
  expect(await call).toMatchObject({ status: 200 });
  expect(await failureOf(runtime.invoke(operations.getThing, { path: { id: '1' } }))).toMatchObject({
    code: 'not_found',
  });
  await nextTurn();
  expect(unhandled).toEqual([]);
});

test('what the alert of a webhook rejects with changes neither the answer nor ends the process', async () => {
  const handler = createWebhookHandler({
    verify: () => ({ verified: true }),
    parse: () => ({}),
    handle: rejects,
    onFailure: rejects,
  });
  const answer = await handler(new Request('https://hooks.example.com', { method: 'POST', body: '{}' }));
  expect(answer.status).toBe(500);
  await nextTurn();
  expect(unhandled).toEqual([]);
});
