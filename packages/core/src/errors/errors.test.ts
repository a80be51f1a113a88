import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, test } from 'vitest';

import * as core from '../index.ts';
import { BgcError } from './bgc-error.ts';

const facts = {
  provider: 'example',
  operation: 'getThing',
  status: 400,
  requestId: 'req-1',
  attempts: 2,
  totalDelayMs: 500,
  retryAfterMs: 1_000,
  complaints: [{ code: '400#dob?format', field: 'dob', reason: 'format' }],
  advice: 'Correct it.',
  details: { status: 'failed' },
  reason: 'timeout' as const,
  phase: 'attempt' as const,
  maxBytes: 1,
};

const table: readonly (readonly [string, string, (value: unknown) => boolean])[] = [
  ['ConnectionError', 'connection', core.isConnectionError],
  ['TimeoutError', 'timeout', core.isTimeoutError],
  ['AbortedError', 'aborted', core.isAbortedError],
  ['OutcomeUnknownError', 'outcome_unknown', core.isOutcomeUnknownError],
  ['ResponseParseError', 'response_parse', core.isResponseParseError],
  ['RedirectError', 'redirect', core.isRedirectError],
  ['ResponseTooLargeError', 'response_too_large', core.isResponseTooLargeError],
  ['ConfigurationError', 'configuration', core.isConfigurationError],
  ['InvalidRequestError', 'invalid_request', core.isInvalidRequestError],
  ['ApiError', 'api', core.isApiError],
  ['AuthenticationError', 'authentication', core.isAuthenticationError],
  ['PermissionError', 'permission', core.isPermissionError],
  ['NotFoundError', 'not_found', core.isNotFoundError],
  ['ConflictError', 'conflict', core.isConflictError],
  ['ValidationError', 'validation', core.isValidationError],
  ['RateLimitError', 'rate_limit', core.isRateLimitError],
  ['ServerError', 'server', core.isServerError],
];
const classes = core as unknown as Record<string, new (what: string, given: typeof facts) => BgcError>;
const make = (name: string): BgcError =>
  new (classes[name] as new (what: string, given: typeof facts) => BgcError)('it failed.', facts);
const apiErrors = [
  'AuthenticationError',
  'PermissionError',
  'NotFoundError',
  'ConflictError',
  'ValidationError',
  'RateLimitError',
  'ServerError',
];

describe.each(table)('%s', (name, code, guard) => {
  test('has a stable name and code, all facts, and a message that says what happened and what to do next', () => {
    const error = make(name);
    expect(error).toBeInstanceOf(BgcError);
    expect(error).toMatchObject({
      name,
      code,
      provider: 'example',
      operation: 'getThing',
      attempts: 2,
      requestId: 'req-1',
    });
    expect(error.message).toBe('example getThing: it failed. Correct it.');
    expect(error.stack?.startsWith(`${name}: example getThing`)).toBe(true);
    expect(error.cause).toBeUndefined();
  });

  test('is known by its guard, and by no other but those of its parents', () => {
    const error = make(name);
    const known = table.filter(([, , other]) => other(error)).map(([other]) => other);
    expect(known).toEqual(apiErrors.includes(name) ? ['ApiError', name] : [name]);
    expect(core.isBgcError(error)).toBe(true);
  });

  test('is known when another copy of the package made it', () => {
    const foreign = { [Symbol.for(`@bgc/error:${name}`)]: true };
    expect(guard(foreign)).toBe(true);
    for (const value of [undefined, null, 1, 'x', {}, new Error(name)]) expect(guard(value)).toBe(false);
  });

  test('shows itself in a kilobyte, and its details as JSON only', () => {
    const error = make(name);
    expect(inspect(error).length).toBeLessThanOrEqual(1_000);
    expect(inspect(error)).toContain('requestId: "req-1"');
    expect(inspect({ deep: { error } })).toContain('example getThing');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, status: 400, details: { status: 'failed' } });
    expect(Object.keys(error)).not.toContain('details');
  });
});

test('an unknown outcome has a typed `reconcile`: what the caller of a guard says, and nothing otherwise', async () => {
  const error: unknown = new core.OutcomeUnknownError('it failed.', { ...facts, reconcile: async () => 7 });
  expectTypeOf(new core.OutcomeUnknownError('it failed.', { ...facts, reconcile: async () => 7 })).toEqualTypeOf<
    core.OutcomeUnknownError<number>
  >();
  if (!core.isOutcomeUnknownError<number>(error)) throw error;
  expectTypeOf(error.reconcile).toEqualTypeOf<(() => Promise<number>) | undefined>();
  expect(await error.reconcile?.()).toBe(7);
  const other: unknown = error;
  if (core.isOutcomeUnknownError(other))
    expectTypeOf(other.reconcile).toEqualTypeOf<(() => Promise<unknown>) | undefined>();
});

test('an error with endless facts still shows itself in a kilobyte', () => {
  const error = new BgcError('x'.repeat(5_000), { complaints: Array(500).fill({ code: 'x'.repeat(100) }) });
  expect(inspect(error).length).toBeLessThanOrEqual(1_000);
});
