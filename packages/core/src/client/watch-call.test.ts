import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from './runtime.fixture.ts';
import type { InvokeRequest, RuntimeOptions } from './runtime.ts';

const thrower = (): never => {
  throw new Error('canary');
};
const getter = (name: string): Record<string, never> =>
  Object.defineProperty({}, name, { get: thrower, enumerable: true });

test.each<[string, string, Partial<RuntimeOptions>, InvokeRequest, object?]>([
  ['a getter of the body', 'invalid_request', {}, { body: getter('part') }],
  ['a getter of the query', 'bgc', {}, { query: getter('q') }],
  ['a getter of the call options', 'bgc', {}, {}, getter('timeoutMs')],
  ['`random`', 'bgc', { random: thrower }, {}],
  ['`clock`', 'bgc', { clock: { now: thrower, schedule: thrower } }, {}],
])('what %s throws ends the call in a typed error without its text, which is told as any other', async (...given) => {
  const [, code, options, request, callOptions] = given;
  const told: unknown[] = [];
  const { runtime } = createBench(() => json({}, { status: 503 }), {
    tracer: { startCall: () => ({ startAttempt: () => ({ end: () => undefined }), end: (end) => told.push(end) }) },
    onFailure: (failure) => told.push(failure),
    ...options,
  });
  const call = runtime.invoke(operations.getThing, { path: { id: '1' }, ...request }, undefined, callOptions);
  const error = await failureOf(call);
  expect(error).toMatchObject({ code, provider: 'example', operation: 'getThing' });
  expect(told).toMatchObject([
    { ok: false, error: code },
    { operation: 'getThing', code },
  ]);
  expect(runtime.journal.list()).toEqual(told.slice(1));
  expect(inspect([error, told], { depth: 9, showHidden: true })).not.toContain('canary');
});
