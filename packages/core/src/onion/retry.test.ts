import { expect, test } from 'vitest';

import { createBench, definition, failureOf, json, never, operations } from '../client/runtime.fixture.ts';
import { isAuthenticationError } from '../errors/api-errors.ts';
import { isAbortedError } from '../errors/transport-errors.ts';

const one = { path: { id: '1' } };

test('a call is replayed once after a 401: where the new token is refused, too, that is the answer', async () => {
  const { runtime, sent, tokenRequests } = createBench(() => json({}, { status: 401 }), {
    answerToken: (_, index) => json({ access_token: `token-${index}`, expires_in: 300 }),
  });
  expect(await failureOf(runtime.invoke(operations.getThing, one))).toSatisfy(isAuthenticationError);
  expect(sent).toHaveLength(2);
  expect(tokenRequests).toHaveLength(2);
});

test('a call whose caller goes while it waits ends at once as aborted, and is not sent again', async () => {
  const { runtime, clock, sent } = createBench(() => json({}, { status: 503, headers: { 'retry-after': '5' } }));
  const controller = new AbortController();
  const failure = failureOf(runtime.invoke(operations.getThing, one, undefined, { signal: controller.signal }));
  await clock.settle();
  expect(sent).toHaveLength(1);
  controller.abort();
  expect(await failure).toSatisfy(isAbortedError);
  expect(await failure).toMatchObject({ attempts: 1 });
  await clock.advance(10_000);
  expect(sent).toHaveLength(1);
  expect(clock.pending).toBe(0);
});

test('a provider whose own table fails is judged by the general rule', async () => {
  const { runtime, clock, sent } = createBench((_, index) => json({}, { status: index === 0 ? 503 : 200 }), {
    provider: {
      ...definition,
      classify() {
        throw new Error('not known');
      },
    },
  });
  const call = runtime.invoke(operations.getThing, one);
  await clock.advance(5_000);
  expect(await call).toMatchObject({ attempts: 2 });
  expect(sent).toHaveLength(2);
});

test('attempts that never left count, as the reader of an error would count them', async () => {
  const refused = (): never => {
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
  };
  const { runtime, clock, sent } = createBench(refused);
  const failure = failureOf(runtime.invoke(operations.getThing, one));
  await clock.advance(10_000);
  expect(await failure).toMatchObject({ attempts: 3 });
  expect(sent).toHaveLength(3);
});

test('an attempt that ends while it waits for its token, because the caller goes, does not count', async () => {
  const { runtime, clock, sent } = createBench(() => json({}), { answerToken: () => never() });
  const controller = new AbortController();
  const failure = failureOf(runtime.invoke(operations.getThing, one, undefined, { signal: controller.signal }));
  await clock.settle();
  controller.abort();
  expect(await failure).toSatisfy(isAbortedError);
  expect(await failure).toMatchObject({ attempts: 0 });
  expect(sent).toHaveLength(0);
});

test('an attempt under way at the deadline counts', async () => {
  const { runtime, clock, sent } = createBench(() => new Promise<never>(() => undefined), { deadlineMs: 1_000 });
  const failure = failureOf(runtime.invoke(operations.getThing, one));
  await clock.advance(1_000);
  expect(await failure).toMatchObject({ attempts: 1, phase: 'deadline' });
  expect(sent).toHaveLength(1);
});

test('calls that succeed when they are repeated never spend the budget', async () => {
  const { runtime, clock } = createBench((_, index) => json({}, { status: index % 2 === 0 ? 503 : 200 }));
  for (let call = 0; call < 120; call += 1) {
    const result = runtime.invoke(operations.getThing, one);
    await clock.advance(1_000);
    expect(await result).toMatchObject({ attempts: 2 });
  }
});

test('an answer that comes when the caller has gone is not followed by another attempt, nor by a wait for one', async () => {
  const controller = new AbortController();
  const { runtime, clock, sent } = createBench(() => {
    controller.abort();
    return json({}, { status: 503 });
  });
  const failure = failureOf(runtime.invoke(operations.getThing, one, undefined, { signal: controller.signal }));
  await clock.settle();
  expect(await failure).toMatchObject({ attempts: 1 });
  expect(sent).toHaveLength(1);
});
