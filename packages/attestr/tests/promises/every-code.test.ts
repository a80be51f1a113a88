import { hasErrorCode, isApiError, isOutcomeUnknownError, isRateLimitError } from '@bgc/attestr';
import type { ApiError } from '@bgc/attestr';
import { countListeners, countTimers } from '@bgc/promises';
import { beforeAll, describe, expect, it } from 'vitest';

import { isUpload } from '../../src/access/error-codes.ts';
import { operations } from '../../src/generated/operations.ts';
import { loadEverything, openWorld } from './support/promise-world.ts';
import { countMade, wayNames, ways } from './support/ways.ts';
import type { OperationName } from './support/ways.ts';

beforeAll(loadEverything);

const maxRetries = 2;
const traceId = '7f3e9c1a-0b52-4d1e-9a77-2c5d1f0e8b64';

/** The documents' table: status, class, what else the error says, and whether nothing was done, so that anything is sent again. */
const codes = [
  { code: 4001, status: 400, name: 'ValidationError', reason: 'malformed' },
  { code: 4003, status: 400, name: 'ValidationError', reason: 'invalid-request-id' },
  { code: 4005, status: 400, name: 'ValidationError', reason: 'low-credits', advice: /Buy credits/ },
  { code: 4007, status: 400, name: 'ValidationError', reason: 'incompatible-type' },
  { code: 40018, status: 400, name: 'ValidationError', reason: 'invalid-profile-id' },
  { code: 40038, status: 400, name: 'ValidationError', reason: 'profile-archived' },
  { code: 40039, status: 400, name: 'ValidationError', reason: 'not-associable' },
  { code: 4016, status: 401, name: 'AuthenticationError', reason: 'invalid-authorization', advice: /authToken/ },
  { code: 4031, status: 403, name: 'PermissionError', reason: 'unauthorized' },
  { code: 4035, status: 403, name: 'PermissionError', reason: 'not-provisioned', advice: /provision/ },
  { code: 4039, status: 403, name: 'PermissionError', reason: 'ip-not-allowed', advice: /allow-list/ },
  { code: 4291, status: 429, name: 'RateLimitError', reason: 'account-rate-limit', again: true },
  { code: 4292, status: 429, name: 'RateLimitError', reason: 'api-rate-limit', again: true },
  { code: 4293, status: 429, name: 'RateLimitError', reason: 'account-daily-limit', advice: /tomorrow/ },
  { code: 4294, status: 429, name: 'RateLimitError', reason: 'api-daily-limit', advice: /tomorrow/ },
] as const satisfies readonly { readonly code: number; readonly [fact: string]: unknown }[];

/** A call of one operation that is answered with this code, as often as told; when it was sent, and what came of it. */
const refuse = async (name: OperationName, { code, status }: { code: number; status: number }, times = Infinity) => {
  const world = openWorld();
  const call = await ways[name].prepare(world);
  const made = countMade(world)[name];
  const timers = countTimers(world.clock);
  const { signal, listeners } = countListeners();
  const sentAt: number[] = [];
  const body = { code, message: 'Ada Example must not be shown', requestId: traceId };
  const attestr = world.client({
    clock: timers.clock,
    retry: { maxRetries },
    fetch: (...request) => {
      sentAt.push(world.clock.now());
      return sentAt.length > times ? world.sandbox.fetch(...request) : Promise.resolve(Response.json(body, { status }));
    },
  });
  const ending = await world.ending(call(attestr, { signal }));
  expect([listeners(), timers.waiting()]).toEqual([0, 0]);
  const waits = sentAt.slice(1).map((time, index) => time - (sentAt[index] ?? 0));
  return { ending, sends: sentAt.length, waits, made: (countMade(world)[name] ?? 0) - (made ?? 0) };
};

describe.each(wayNames)('%s', (name) => {
  it.each(codes)('is told of $code by a typed error with the id of the body', async ({ code, status, ...expected }) => {
    const { ending, sends, waits } = await refuse(name, { code, status });
    const error = (ending.ok ? undefined : ending.error) as ApiError;
    expect(error).toSatisfy(isApiError);
    expect(hasErrorCode(error, code)).toBe(true);
    expect(error).toMatchObject({ name: expected.name, status, requestId: traceId, operation: name, attempts: sends });
    const isTooLarge = code === 4005 && isUpload({ id: name });
    expect(error.complaints[0]?.reason).toBe(isTooLarge ? 'too-large' : expected.reason);
    if (isTooLarge) expect(error.advice).toMatch(/15 MB/);
    else if ('advice' in expected) expect(error.advice).toMatch(expected.advice);
    expect(String(error.stack) + JSON.stringify(error)).not.toContain('Ada');
    expect(sends).toBe('again' in expected ? 1 + maxRetries : 1);
    for (const wait of waits) expect(wait).toBeGreaterThan(0);
  });

  it.each([4291, 4292])('goes through where %i passes, and what it makes is there once', async (code) => {
    const { ending, sends, waits, made } = await refuse(name, { code, status: 429 }, maxRetries);
    expect([ending.ok, sends, made]).toEqual([true, 1 + maxRetries, name in countMade(openWorld()) ? 1 : 0]);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? Infinity);
  });

  it('is sent again after 5001 where that is harmless; where it is not, nobody knows', async () => {
    const { ending, sends } = await refuse(name, { code: 5001, status: 500 });
    const never = operations[name].repeat === 'never';
    expect(sends).toBe(never ? 1 : 1 + maxRetries);
    expect(ending).toMatchObject({ ok: false, error: { requestId: traceId } });
    expect(!ending.ok && isOutcomeUnknownError(ending.error)).toBe(never);
  });
});

it.each([
  ['accountBurst', 1, 2],
  ['apiBurst', 1, 2],
] as const)('the second order within the %s of the emulator goes through a little later', async (limit, most, paid) => {
  const world = openWorld({ [limit]: most });
  const attestr = world.client({ retry: { baseDelayMs: 1_100 }, random: () => 0.99 });
  const order = { tag: 'EMP-1001', reg: 'R' };
  await world.settled(attestr.documentChecks.create(order));
  await world.settled(attestr.documentChecks.create(order));
  expect([world.sandbox.attestr.state().paid, world.sends('createDocumentCheck')]).toEqual([paid, 3]);
});

it.each(['accountDaily', 'apiDaily'] as const)('the %s of the emulator ends an order at once', async (limit) => {
  const world = openWorld({ [limit]: 1 });
  const attestr = world.client();
  const order = { tag: 'EMP-1001', reg: 'R' };
  await world.settled(attestr.documentChecks.create(order));
  const ending = await world.ending(attestr.documentChecks.create(order));
  expect(ending).toMatchObject({ ok: false, tookMs: 0 });
  expect(!ending.ok && isRateLimitError(ending.error)).toBe(true);
  expect([world.sandbox.attestr.state().paid, world.sends('createDocumentCheck')]).toEqual([1, 2]);
});
