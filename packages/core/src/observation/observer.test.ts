import { describe, expect, test } from 'vitest';

import { createBench, failureOf, json, never, operations } from '../client/runtime.fixture.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import { createFailureJournal } from './failure-journal.ts';
import type { Failure } from './observation.ts';
import { keyAuthentication } from '../tokens/key-authentication.ts';

const { getThing } = operations;
const one = { path: { id: '1' } };
const thrower = (): never => {
  throw new Error('observer');
};
const throwing = {
  logger: { debug: thrower, info: thrower, warn: thrower, error: thrower },
  onFailure: thrower,
  onDrift: thrower,
};

describe('observers', () => {
  test('the log names event, operation, path template, attempt, status and reason', async () => {
    const lines: unknown[] = [];
    const log = (fields: object): void => void lines.push(fields);
    const { runtime, clock } = createBench(
      (_, index) => (index === 0 ? json({}, { status: 503 }) : json({}, { status: 404 })),
      {
        logger: { debug: log, warn: log, error: log },
        authentication: keyAuthentication({ header: 'x-api-key', option: 'apiKey', credential: 'canary' }),
      },
    );
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(1_000);
    await failure;
    const call = { provider: 'example', operation: 'getThing', method: 'GET', path: '/things/{id}' };
    expect(lines).toEqual([
      { event: 'attempt', ...call, attempt: 1, status: 503, durationMs: 0 },
      { event: 'retry', ...call, attempt: 1, delayMs: 250, reason: 'status 503' },
      { event: 'attempt', ...call, attempt: 2, status: 404, durationMs: 0 },
      expect.objectContaining({
        event: 'failure',
        ...call,
        code: 'not_found',
        status: 404,
        attempts: 2,
        totalDelayMs: 250,
        complaints: [],
      }),
    ]);
  });

  test('every line of the log has a short message of its own, too', async () => {
    const messages: unknown[] = [];
    const log = (_: object, message?: string): void => void messages.push(message);
    const { runtime, clock } = createBench(
      (_, index) => (index === 0 ? Promise.reject(new TypeError('canary')) : json({}, { status: 404 })),
      {
        logger: { debug: log, warn: log, error: log },
        authentication: keyAuthentication({ header: 'x-api-key', option: 'apiKey', credential: 'canary' }),
      },
    );
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(1_000);
    await failure;
    expect(messages).toEqual(['attempt failed', 'retrying', 'attempt answered', 'call failed']);
  });

  test('an alert comes once for each failed call, and none for a success', async () => {
    const alerts: Failure[] = [];
    const { runtime, clock } = createBench((_, index) => (index < 3 ? json({}, { status: 500 }) : json({})), {
      onFailure: (failure) => alerts.push(failure),
    });
    const failure = failureOf(runtime.invoke(getThing, one));
    await clock.advance(10_000);
    await failure;
    await runtime.invoke(getThing, one);
    expect(alerts).toEqual([
      {
        time: expect.stringMatching(/^2026-01-01T00:00:/),
        provider: 'example',
        operation: 'getThing',
        code: 'server',
        status: 500,
        attempts: 3,
        totalDelayMs: 750,
        complaints: [],
      },
    ]);
    expect(runtime.journal.list()).toEqual(alerts);
  });

  test('a call has one span, and one inside it for every attempt, ended also when fetch never settles', async () => {
    const spans: string[] = [];
    const { runtime, clock } = createBench((_, index) => (index === 0 ? never() : json({})), {
      authentication: keyAuthentication({ header: 'x-api-key', option: 'apiKey', credential: 'canary' }),
      tracer: {
        startCall: ({ operation }) => ({
          startAttempt: ({ attempt }) => ({
            end: ({ status, error }) => spans.push(`attempt ${attempt} ${status ?? error}`),
          }),
          end: ({ ok, attempts }) => spans.push(`${operation} ${ok} ${attempts}`),
        }),
      },
    });
    const call = runtime.invoke(getThing, one, undefined, { timeoutMs: 1_000 });
    await clock.advance(2_000);
    await call;
    expect(spans).toEqual(['attempt 1 timeout', 'attempt 2 200', 'getThing true 2']);
  });

  test.each([
    ['logger, alert', throwing],
    ['tracer', { tracer: { startCall: thrower } }],
    ['span', { tracer: { startCall: () => ({ startAttempt: thrower, end: thrower }) } }],
    ['span of an attempt', { tracer: { startCall: () => ({ startAttempt: () => ({ end: thrower }), end: thrower }) } }],
  ])('what a %s throws never reaches the call', async (_, options) => {
    const { runtime, clock } = createBench(
      (_request, index) => (index === 0 ? json({}, { status: 503 }) : json({}, { status: index === 1 ? 200 : 404 })),
      options,
    );
    const call = runtime.invoke(getThing, one);
    await clock.advance(1_000);
    expect(await call).toMatchObject({ status: 200 });
    expect(await failureOf(runtime.invoke(getThing, one))).toMatchObject({ code: 'not_found' });
  });

  test('a failure found after the reply reaches journal, alert and logger alike', async () => {
    const heard: unknown[] = [];
    const { runtime } = createBench(() => json([], { headers: { 'x-request-id': 'r-1' } }), {
      logger: { error: (fields) => heard.push(fields) },
      onFailure: (failure) => heard.push(failure),
    });
    const { status, requestId, attempts } = await runtime.invoke(getThing, one);
    const facts = { provider: 'example', operation: getThing.id, status, requestId, attempts };
    runtime.report(getThing, new ResponseParseError('It cannot be understood.', facts));
    const failure = {
      ...{ operation: 'getThing', code: 'response_parse', status: 200, requestId: 'r-1', attempts: 1 },
      time: '2026-01-01T00:00:00.000Z',
    };
    expect(runtime.journal.list()).toEqual([expect.objectContaining(failure)]);
    expect(heard).toEqual([
      expect.objectContaining({ event: 'failure', method: 'GET', path: '/things/{id}', ...failure }),
      expect.objectContaining(failure),
    ]);
  });

  test('the journal keeps the last failures only', () => {
    const journal = createFailureJournal(2);
    for (const code of ['a', 'b', 'c']) journal.record({ code } as Failure);
    expect(journal.list()).toEqual([{ code: 'b' }, { code: 'c' }]);
  });
});
