import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';

import { isRateLimitError, isValidationError } from '../errors/api-errors.ts';
import { isInvalidRequestError } from '../errors/input-errors.ts';
import { isAbortedError, isOutcomeUnknownError } from '../errors/transport-errors.ts';
import { createBench, definition, failureOf, json, never, operations } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

const { createKeyed } = operations;
const keyed = { body: {}, idempotencyKey: 'key-1' };
const lost: Answer = () => {
  throw Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET' });
};
const script =
  (...answers: readonly Answer[]): Answer =>
  (request, index) =>
    (answers[Math.min(index, answers.length - 1)] ?? never)(request, index);
const status =
  (code: number): Answer =>
  () =>
    json({}, { status: code });

const fail = async (
  answer: Answer,
  more: Parameters<typeof createBench>[1] = {},
  operation = createKeyed as never,
  request: object = keyed,
) => {
  const bench = createBench(answer, more);
  const failure = failureOf(bench.runtime.invoke(operation, request));
  await bench.clock.advance(120_000);
  return { ...bench, failure: await failure };
};

describe('an idempotency key', () => {
  test('is the same on every attempt, on the replay after a 401 too', async () => {
    const { runtime, clock, sent, tokenRequests } = createBench(script(status(401), lost, () => json({})));
    const call = runtime.invoke(createKeyed, keyed);
    await clock.advance(10_000);
    expect(await call).toMatchObject({ attempts: 3 });
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1', 'key-1']);
    expect(tokenRequests).toHaveLength(2);
  });

  test.each(['', ' ', 'two\nlines', 7])('that is none (%j) is refused before anything is sent', async (key) => {
    const { runtime, sent } = createBench(() => json({}));
    const failure = await failureOf(runtime.invoke(createKeyed, { body: {}, idempotencyKey: key as string }));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(sent).toEqual([]);
  });

  test('that is empty in a header of the caller is none: the call is not repeated', async () => {
    const { runtime, sent } = createBench(lost);
    const call = runtime.invoke(createKeyed, { body: {}, headers: { 'Idempotency-Key': '' } });
    expect(await failureOf(call)).toSatisfy(isOutcomeUnknownError);
    expect(sent).toHaveLength(1);
  });

  test('goes along with an operation that this once must not be repeated', async () => {
    const once = { ...createKeyed, repeat: 'never' } as const;
    const { failure, sent } = await fail(lost, {}, once as never);
    expect(failure).toSatisfy(isOutcomeUnknownError);
    expect(failure).toMatchObject({ idempotencyKey: 'key-1', advice: expect.stringContaining('Do not simply send') });
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1']);
  });
});

describe('a refusal', () => {
  const refused: Answer = () => {
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
  };

  test.each<[boolean, string, readonly Answer[]]>([
    [true, 'a lost answer', [lost, status(404)]],
    [true, 'a 503', [status(503), status(404)]],
    [true, 'a lost answer and a 429', [lost, status(429), status(404)]],
    [false, 'a 429', [status(429), status(404)]],
    [false, 'a connection that was never made', [refused, status(404)]],
    [false, 'a 401 and a new token', [status(401), status(404)]],
    [false, 'nothing', [status(404)]],
  ])('says whether (%s) an earlier attempt may have been carried out, after %s', async (may, _, answers) => {
    const { failure } = await fail(script(...answers), {}, operations.putThing as never, { path: { id: 1 }, body: {} });
    expect(failure).toMatchObject({ status: 404, earlierMayHaveArrived: may });
  });
});

describe('a keyed call that is given up', () => {
  test.each<[string, Answer]>([
    ['whose connection broke each time', lost],
    ['that got no answer in time', never],
    ['that was answered 503 each time', status(503)],
    ['whose last attempt was turned away by a rate limit', script(lost, status(429))],
    ['whose last attempt found the credential revoked', script(lost, status(401))],
    ['whose last attempt met a conflict, as one that is still being worked on does', script(lost, status(409))],
  ])('%s may have been done, and names the key to go on under', async (_, answer) => {
    const { failure } = await fail(answer);
    expect(failure).toSatisfy(isOutcomeUnknownError);
    expect(failure).toMatchObject({ idempotencyKey: 'key-1', advice: expect.stringContaining('`idempotencyKey`') });
  });

  test('for want of a token, after an attempt that may have been done, does not say that nothing was sent', async () => {
    const { failure, sent } = await fail(script(lost, status(401)), {
      answerToken: (_, index) => (index === 0 ? json({ access_token: 't' }) : json({}, { status: 400 })),
    });
    expect(failure).toSatisfy(isOutcomeUnknownError);
    expect(failure).toMatchObject({ attempts: 2, idempotencyKey: 'key-1' });
    expect(String(failure)).toContain('no further attempt could be made (authentication)');
    expect(sent).toHaveLength(2);
  });

  test.each([400, 404, 409, 422])(
    'and is told %i at its repetition may have been done: its key may be known',
    async (code) => {
      const { failure, sent } = await fail(script(lost, status(code)));
      expect(failure).toSatisfy(isOutcomeUnknownError);
      expect(failure).toMatchObject({
        status: code,
        idempotencyKey: 'key-1',
        advice: expect.stringContaining('same key'),
      });
      expect(sent).toHaveLength(2);
    },
  );

  test('because the work itself is refused, in words that the provider has for it, was not done', async () => {
    const classify = () => ({ kind: 'final', reason: 'refused' }) as const;
    const { failure } = await fail(script(lost, status(422)), { provider: { ...definition, classify } });
    expect(failure).toSatisfy(isValidationError);
  });

  test('was not done where no attempt may have been', async () => {
    expect((await fail(status(422))).failure).toSatisfy(isValidationError);
    expect((await fail(script(status(429), status(422)))).failure).toSatisfy(isValidationError);
    expect((await fail(status(429))).failure).toSatisfy(isRateLimitError);
  });

  test('by its caller, while it waits to be repeated, says that it may have been done', async () => {
    const { runtime, clock } = createBench(lost, { random: () => 0.9 });
    const controller = new AbortController();
    const failure = failureOf(runtime.invoke(createKeyed, keyed, undefined, { signal: controller.signal }));
    await clock.advance(100);
    controller.abort();
    expect(await failure).toSatisfy(isAbortedError);
    expect(await failure).toMatchObject({ idempotencyKey: 'key-1', advice: expect.stringContaining('same key') });
  });

  test('keeps its key out of what is logged', async () => {
    const { failure, runtime } = await fail(lost);
    expect(JSON.stringify([failure, runtime.journal.list()]) + inspect(failure)).not.toContain('key-1');
  });
});
