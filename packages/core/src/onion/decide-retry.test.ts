import { describe, expect, test } from 'vitest';

import { decideRetry, defaultRetryPolicy, retryPolicy } from './decide-retry.ts';
import type { AttemptResult, RetryFacts } from './decide-retry.ts';

const status = (code: number, more: Partial<Extract<AttemptResult, { kind: 'status' }>> = {}): AttemptResult => ({
  kind: 'status',
  status: code,
  verdict: { kind: 'unknown' },
  tokenDropped: false,
  ...more,
});
const lost: AttemptResult = { kind: 'connection', unsent: false, permanent: false };
const refused: AttemptResult = { kind: 'connection', unsent: true, permanent: false };
const certificate: AttemptResult = { kind: 'connection', unsent: true, permanent: true };
const slow: AttemptResult = { kind: 'timeout', unsent: false, permanent: false };
const deadline: AttemptResult = { kind: 'deadline', unsent: false, permanent: false };
const transient = { verdict: { kind: 'transient', reason: 'pseudo-404' } } as const;
const unprocessed = { verdict: { kind: 'transient', reason: 'rate limit', unprocessed: true } } as const;
const final = { verdict: { kind: 'final', reason: 'daily limit' } } as const;

const facts = (more: Partial<RetryFacts>): RetryFacts => ({
  result: status(503),
  repeat: 'safe',
  keyed: false,
  replayable: true,
  unsettled: false,
  aborted: false,
  attempt: 1,
  replayed: false,
  policy: defaultRetryPolicy,
  budget: 500,
  retryAfterMs: undefined,
  remainingMs: 90_000,
  random: 0.5,
  ...more,
});

const again = (reason: string) => ({ retry: true, reason });
const stop = (outcome: 'unknown' | 'final', reason: string) => ({ retry: false, outcome, reason });

describe('decideRetry', () => {
  test.each<[string, Partial<RetryFacts>, object]>([
    ...[408, 425, 429, 500, 502, 503, 504, 507, 520, 524, 530, 599].map(
      (code): [string, Partial<RetryFacts>, object] => [
        `repeats a safe call after ${code}`,
        { result: status(code) },
        again(`status ${code}`),
      ],
    ),
    ...[400, 403, 404, 409, 422, 501, 505, 511].map((code): [string, Partial<RetryFacts>, object] => [
      `ends at ${code}`,
      { result: status(code) },
      stop('final', `status ${code}`),
    ]),
    ['repeats an idempotent call whose connection broke', { repeat: 'idempotent', result: lost }, again('connection')],
    ['repeats a keyed call that carries its key', { repeat: 'keyed', keyed: true, result: slow }, again('timeout')],
    [
      'does not know what became of a keyed call without its key',
      { repeat: 'keyed', result: slow },
      stop('unknown', 'not repeatable'),
    ],
    [
      'does not know what became of a keyed call that is not repeated any more',
      { repeat: 'keyed', keyed: true, result: slow, attempt: 3 },
      stop('unknown', 'no retries left'),
    ],
    ...[401, 403, 409, 429].map((code): [string, Partial<RetryFacts>, object] => [
      `does not take ${code} for an answer to an earlier attempt of a keyed call`,
      { repeat: 'keyed', keyed: true, result: status(code), unsettled: true, attempt: 3 },
      { outcome: 'unknown' },
    ]),
    ...[400, 404, 409, 422].flatMap((code): [string, Partial<RetryFacts>, object][] => [
      [
        `does not take ${code} for one, either: a key that is known may be refused so`,
        { repeat: 'keyed', keyed: true, result: status(code), unsettled: true, attempt: 2 },
        stop('unknown', `status ${code}`),
      ],
      [
        `takes ${code} for one where the provider is known to refuse the work so`,
        { repeat: 'keyed', keyed: true, result: status(code, final), unsettled: true, attempt: 2 },
        stop('final', `status ${code}`),
      ],
    ]),
    ...[401, 403, 429].map((code): [string, Partial<RetryFacts>, object] => [
      `does not take ${code} for one, however final it is`,
      { repeat: 'keyed', keyed: true, result: status(code, final), unsettled: true, attempt: 2 },
      stop('unknown', `status ${code}`),
    ]),
    [
      'does not take a refused connection for one, either',
      { repeat: 'keyed', keyed: true, result: refused, unsettled: true, attempt: 3 },
      stop('unknown', 'no retries left'),
    ],
    [
      'knows of an idempotent call that repeating it does no harm, whatever became of it',
      { repeat: 'idempotent', result: slow, unsettled: true, attempt: 3 },
      stop('final', 'no retries left'),
    ],
    [
      'does not know what became of a never call that got no answer',
      { repeat: 'never', result: lost },
      stop('unknown', 'not repeatable'),
    ],
    ...[500, 507, 520, 522, 524, 530, 599].map((code): [string, Partial<RetryFacts>, object] => [
      `does not know what became of a never call that got ${code}`,
      { repeat: 'never', result: status(code) },
      stop('unknown', 'not repeatable'),
    ]),
    ...[501, 505, 511].map((code): [string, Partial<RetryFacts>, object] => [
      `knows that a never call that got ${code} was not processed`,
      { repeat: 'never', result: status(code) },
      stop('final', `status ${code}`),
    ]),
    [
      'does not know what became of a never call at its deadline',
      { repeat: 'never', result: deadline },
      stop('unknown', 'deadline'),
    ],
    [
      'knows that 429 was not processed, and still does not repeat a never call',
      { repeat: 'never', result: status(429) },
      stop('final', 'not repeatable'),
    ],
    ['knows that 400 is final for a never call', { repeat: 'never', result: status(400) }, stop('final', 'status 400')],
    ['repeats a never call that provably was not sent', { repeat: 'never', result: refused }, again('connection')],
    [
      'replays a never call whose token was refused',
      { repeat: 'never', result: status(401, { tokenDropped: true }) },
      again('token dropped'),
    ],
    [
      'replays after a 401 once only',
      { replayed: true, attempt: 2, result: status(401, { tokenDropped: true }) },
      stop('final', 'status 401'),
    ],
    ['ends at a 401 that no new token can mend', { result: status(401) }, stop('final', 'status 401')],
    [
      'counts the replay after a 401 as a retry',
      { policy: { ...defaultRetryPolicy, maxRetries: 0 }, result: status(401, { tokenDropped: true }) },
      stop('final', 'no retries left'),
    ],
    [
      'spends no budget on the replay after a 401',
      { budget: 0, result: status(401, { tokenDropped: true }) },
      again('token dropped'),
    ],
    ["follows the provider's word that a 404 is transient", { result: status(404, transient) }, again('pseudo-404')],
    ["follows the provider's word that a 429 is final", { result: status(429, final) }, stop('final', 'status 429')],
    [
      'takes no transient verdict as leave to repeat a never call',
      { repeat: 'never', result: status(404, transient) },
      stop('unknown', 'not repeatable'),
    ],
    ['never sends a one-shot body twice', { replayable: false }, stop('final', 'one-shot body')],
    [
      'never sends a one-shot body twice, even if it was not sent',
      { replayable: false, result: refused },
      stop('final', 'one-shot body'),
    ],
    [
      'repeats what must not be done twice where the provider says that it was not done at all',
      { repeat: 'never', result: status(429, unprocessed) },
      again('rate limit'),
    ],
    [
      'does not repeat it after another refusal that passes by itself',
      { repeat: 'never', result: status(429, transient) },
      stop('final', 'not repeatable'),
    ],
    [
      'is not in doubt over what was not done at all',
      { repeat: 'never', result: status(503, unprocessed), attempt: 3 },
      stop('final', 'no retries left'),
    ],
    ['never repeats for a caller who has gone', { aborted: true }, stop('final', 'aborted')],
    ['does not try a refused certificate again', { result: certificate }, stop('final', 'connection')],
    ['repeats as often as maxRetries says', { attempt: 2 }, again('status 503')],
    [
      'replays what must not be done twice after a 401 alone, whatever else dropped the token',
      { repeat: 'never', result: status(503, { tokenDropped: true }) },
      stop('unknown', 'not repeatable'),
    ],
    ['stops after maxRetries', { attempt: 3 }, stop('final', 'no retries left')],
    ...(['aborted', 'redirect', 'too-large'] as const).map((kind): [string, Partial<RetryFacts>, object] => [
      `does not try again what ended as ${kind}: it would end so again`,
      { result: { kind, unsent: false, permanent: false } },
      stop('final', kind),
    ]),
    [
      'knows that a never call that was answered with a redirect was not processed',
      { repeat: 'never', result: { kind: 'redirect', unsent: false, permanent: false } },
      stop('final', 'redirect'),
    ],
    ['spends the budget to the last', { budget: 5 }, again('status 503')],
    ['stops when the budget is spent', { budget: 4 }, stop('final', 'retry budget spent')],
    ['takes more of the budget for a timeout', { budget: 9, result: slow }, stop('final', 'retry budget spent')],
    ['obeys a Retry-After', { retryAfterMs: 2_000 }, { ...again('status 503'), delayMs: 2_000 }],
    ['obeys a Retry-After of exactly the cap', { retryAfterMs: 60_000 }, { ...again('status 503'), delayMs: 60_000 }],
    [
      'fails at once on a Retry-After beyond the cap',
      { retryAfterMs: 60_001 },
      { ...stop('final', 'Retry-After beyond the cap'), retryAfterMs: 60_001 },
    ],
    [
      'fails at once on a Retry-After beyond the deadline',
      { retryAfterMs: 5_000, remainingMs: 5_000 },
      { retry: false, retryAfterMs: 5_000 },
    ],
    ['does not sleep into the deadline', { remainingMs: 250 }, stop('final', 'no time left before the deadline')],
  ])('%s', (_, given, expected) => {
    expect(decideRetry(facts(given))).toMatchObject(expected);
  });

  test('draws its waits from nothing to an exponential limit, and never beyond maxDelayMs', () => {
    const policy = { ...defaultRetryPolicy, maxRetries: 20 };
    const wait = (attempt: number, random: number) => decideRetry(facts({ attempt, random, policy }));
    expect([1, 2, 3, 4, 5, 9].map((attempt) => wait(attempt, 1))).toMatchObject(
      [500, 1_000, 2_000, 4_000, 8_000, 8_000].map((delayMs) => ({ delayMs })),
    );
    expect(wait(5, 0)).toMatchObject({ delayMs: 0 });
  });
});

test('a retry option that is undefined leaves the default', () => {
  expect(retryPolicy({ maxRetries: undefined, maxDelayMs: 1 } as object)).toEqual({
    ...defaultRetryPolicy,
    maxDelayMs: 1,
  });
});
