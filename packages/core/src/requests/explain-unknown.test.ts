import { describe, expect, expectTypeOf, test } from 'vitest';

import { ServerError } from '../errors/api-errors.ts';
import { BgcError } from '../errors/bgc-error.ts';
import { outcomeGuard } from '../errors/outcome-guard.ts';
import type { ReconcileOptions } from '../errors/outcome-guard.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { explainUnknown } from './explain-unknown.ts';
import {
  AbortedError,
  isOutcomeUnknownError,
  OutcomeUnknownError,
  ResponseParseError,
  ResponseTooLargeError,
} from '../errors/transport-errors.ts';

const facts = {
  ...{ provider: 'example', operation: 'createThing', status: 200, requestId: 'r-1', attempts: 2, totalDelayMs: 5 },
  ...{ retryAfterMs: 7, complaints: [{ code: 'c' }], details: { a: 1 }, earlierMayHaveArrived: true },
};
const terms = { whether: 'the thing was made', advice: 'Look for it.' };
const rejected = async (error: unknown, more: object = {}): Promise<unknown> => {
  try {
    return await explainUnknown(Promise.reject(error as Error), { ...terms, ...more });
  } catch (thrown) {
    return thrown;
  }
};

test('what comes of a call that succeeds is handed on', async () => {
  expect(await explainUnknown(Promise.resolve('made'), terms)).toBe('made');
});

describe('what is unknown says what to do about it, with all that was known', () => {
  test.each([
    [
      'a lost answer',
      new OutcomeUnknownError('lost.', { ...facts, reason: 'timeout' }),
      'timeout',
      /: nobody can tell/,
    ],
    [
      'a success that cannot be read',
      new ResponseParseError('unread.', { ...facts, path: '', expected: 'JSON' }),
      'status',
      /: the answer cannot be read, and nobody can tell/,
    ],
    [
      'a success that is too long to be read',
      new ResponseTooLargeError('long.', { ...facts, maxBytes: 100 }),
      'status',
      /: the answer is longer than the limit of 100 bytes, and nobody can tell/,
    ],
  ])('%s', async (_, error, reason, message) => {
    const reconcile = async (): Promise<string> => 'found';
    const explained = await rejected(error, { reconcile, idempotencyKey: 'key-1' });
    expect(explained).toSatisfy(isOutcomeUnknownError);
    expect(explained).toMatchObject({ ...facts, reason, advice: 'Look for it.', reconcile, idempotencyKey: 'key-1' });
    expect(String(explained)).toMatch(message);
    expect(explained).not.toHaveProperty('path');
  });
});

test('by a clock `reconcile` asks a minute after the call, for what may still be on its way, and later at once', async () => {
  const clock = createVirtualClock({ now: 5_000 });
  const asked: number[] = [];
  const reconcile = async (): Promise<number> => asked.push(clock.now());
  const error = await rejected(new OutcomeUnknownError('lost.', { ...facts, reason: 'timeout' }), { reconcile, clock });
  if (!isOutcomeUnknownError(error)) throw error;
  const first = error.reconcile?.();
  await clock.advance(59_999);
  expect(asked).toEqual([]);
  await clock.advance(1);
  await first;
  await error.reconcile?.();
  expect(asked).toEqual([65_000, 65_000]);
});

test('the signal given to `reconcile` ends its wait, and nothing is asked; what it was given is handed on', async () => {
  const clock = createVirtualClock({ now: 0 });
  const asked: unknown[] = [];
  const reconcile = async (options?: ReconcileOptions): Promise<number> => asked.push(options);
  const error = await rejected(new OutcomeUnknownError('lost.', { ...facts, reason: 'timeout' }), {
    ...{ reconcile, clock, of: 'things.make' },
  });
  const isOf = outcomeGuard<{ readonly 'things.make': number }, [options?: ReconcileOptions]>('example');
  if (!isOf(error, 'things.make')) throw error;
  const controller = new AbortController();
  const aborted = error.reconcile({ signal: controller.signal }).catch((thrown: unknown) => thrown);
  await clock.advance(30_000);
  controller.abort();
  expect(await aborted).toMatchObject({ code: 'aborted', provider: 'example', operation: 'createThing' });
  expect(clock.pending).toBe(0);
  const done = error.reconcile({ timeoutMs: 5 });
  await clock.advance(30_000);
  await done;
  expect(asked).toEqual([{ timeoutMs: 5 }]);
});

test('a key of its own stays', async () => {
  const error = new OutcomeUnknownError('lost.', { ...facts, reason: 'timeout', idempotencyKey: 'own' });
  expect(await rejected(error, { idempotencyKey: 'other' })).toMatchObject({ idempotencyKey: 'own' });
});

test('what says that nothing was done is thrown as it is, unless an earlier call may have done it', async () => {
  for (const error of [new ServerError('500', facts), new AbortedError('aborted', {}), new BgcError('other', {})]) {
    expect(await rejected(error)).toBe(error);
    expect(await rejected(error, { isRepeat: true })).toSatisfy(isOutcomeUnknownError);
  }
  const other = new TypeError('a mistake');
  expect(await rejected(other, { isRepeat: true })).toBe(other);
});

test('of which call it is, it says to the guard of its own client, and to no other', async () => {
  const error = await rejected(new OutcomeUnknownError('lost.', { ...facts, reason: 'timeout' }), {
    of: 'things.make',
  });
  const isOf = outcomeGuard<{ readonly 'things.make': number; readonly 'things.break': string }>('example');
  expect(isOf(error, 'things.break', 'things.make')).toBe(true);
  expect(isOf(error, 'things.break')).toBe(false);
  expect(outcomeGuard<{ readonly 'things.make': number }>('another')(error, 'things.make')).toBe(false);
  expect(isOf(await rejected(new TypeError('a mistake'), { of: 'things.make' }), 'things.make')).toBe(false);
  expect((error as Error).message).toContain("`isOutcomeUnknownOf(error, 'things.make')` knows this error.");
  if (isOf(error, 'things.make')) expectTypeOf(error.reconcile).returns.resolves.toEqualTypeOf<number>();
});
