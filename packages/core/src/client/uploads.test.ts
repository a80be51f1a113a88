import { describe, expect, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { isAbortedError, isOutcomeUnknownError } from '../errors/transport-errors.ts';
import { createBench, failureOf, json, never, operations } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

const { upload } = operations;
const create = { ...upload, repeat: 'never' } as const;
const bytes = new Uint8Array([1, 2, 3]);

/** A stream of a file, which tells whether it was let go. */
const file = (end: 'stay' | 'fail' = 'stay') => {
  const state = { cancelled: 0 };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    pull(controller) {
      if (end === 'fail') controller.error(new Error('canary: EIO'));
      return end === 'stay' ? never() : undefined;
    },
    cancel: () => void (state.cancelled += 1),
  });
  return { state, stream };
};
const consume: Answer = async ({ body }) => {
  await new Response(body as ReadableStream).arrayBuffer();
  return json({});
};

describe('an upload', () => {
  test.each<[string, unknown]>([
    ['bytes', bytes],
    ['an ArrayBuffer', bytes.buffer],
    ['a DataView', new DataView(bytes.buffer)],
    ['a Blob', new Blob([bytes], { type: 'text/html' })],
    ['text', '\u0001\u0002\u0003'],
    ['a function that returns bytes', () => bytes],
    ['a function that returns a promise of a Blob', async () => new Blob([bytes])],
    ['a stream', new Blob([bytes]).stream()],
    ['a function that returns a stream', () => new Blob([bytes]).stream()],
  ])('of %s goes up as it is, as the content type of the operation', async (_, body) => {
    const { runtime, sent } = createBench(async (request) => {
      const received = new Uint8Array(await new Response(request.body as BodyInit).arrayBuffer());
      return json([...received]);
    });
    expect((await runtime.invoke(upload, { body })).raw).toEqual([1, 2, 3]);
    expect(sent[0]?.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
  });

  test.each<[string, unknown, RegExp]>([
    ['a plain object', { path: 'canary' }, /none that can be sent as it is/],
    [
      'a function that throws',
      () => {
        throw new Error('canary');
      },
      /function that makes the body threw/,
    ],
    ['a function that rejects', () => Promise.reject(new Error('canary')), /function that makes the body threw/],
    ['a function that returns nothing', () => undefined, /function that makes the body returned none/],
    ['a function that returns an object', () => ({ canary: 1 }), /function that makes the body returned none/],
  ])('of %s is refused, and nothing is sent', async (_, body, what) => {
    const { runtime, sent } = createBench(() => json({}));
    const failure = await failureOf(runtime.invoke(create, { body }));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure)).toMatch(what);
    expect(String(failure)).not.toContain('canary');
    expect(sent).toEqual([]);
  });

  test('whose function fails only when it is asked again does not hide that the first attempt may have been done', async () => {
    const keyed = { ...upload, repeat: 'keyed', idempotencyKeyHeader: 'Idempotency-Key' } as const;
    let asked = 0;
    const { runtime, clock } = createBench(() => json({}, { status: 503 }));
    const body = () => ((asked += 1) === 1 ? bytes : Promise.reject(new Error('gone')));
    const failure = failureOf(runtime.invoke(keyed, { body, idempotencyKey: 'key-1' }));
    await clock.advance(10_000);
    expect(await failure).toSatisfy(isOutcomeUnknownError);
    expect(await failure).toMatchObject({ idempotencyKey: 'key-1', attempts: 1 });
  });

  test('whose function never returns ends at timeoutMs', async () => {
    const { runtime, clock, sent } = createBench(() => json({}), { retry: { maxRetries: 0 } });
    const failure = failureOf(runtime.invoke(upload, { body: never }, undefined, { timeoutMs: 1_000 }));
    await clock.advance(1_000);
    expect(await failure).toMatchObject({ code: 'timeout' });
    expect([sent, clock.pending]).toEqual([[], 0]);
  });
});

describe('a stream that is uploaded', () => {
  test('and fails by itself is told as that, not as a failure of the network', async () => {
    for (const body of [file('fail').stream, () => file('fail').stream]) {
      const { runtime, sent } = createBench(consume);
      const failure = await failureOf(runtime.invoke(create, { body }));
      expect(failure).toSatisfy(isInvalidRequestError);
      expect(String(failure)).toContain('failed before its end');
      expect(String(failure)).not.toContain('canary');
      expect(sent).toHaveLength(1);
    }
  });

  test('in two calls at once is refused in the second', async () => {
    const { stream } = file();
    const { runtime, sent } = createBench(never);
    void failureOf(runtime.invoke(upload, { body: stream }));
    const failure = await failureOf(runtime.invoke(upload, { body: stream }));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Answer, Parameters<typeof createBench>[1]]>([
    ['while it waits for its token', () => json({}), { answerToken: never }],
    ['while a fetch that never settles has it', never, {}],
    ['while it goes up', consume, {}],
  ])('is let go when its call is aborted %s', async (_, answer, options) => {
    const { state, stream } = file();
    const { runtime, clock } = createBench(answer, options);
    const controller = new AbortController();
    const failure = failureOf(runtime.invoke(create, { body: stream }, undefined, { signal: controller.signal }));
    await clock.settle();
    controller.abort();
    expect(await failure).toSatisfy(isAbortedError);
    await clock.settle();
    expect(state.cancelled).toBe(1);
  });

  test('and is opened only after its call was aborted is let go, and nothing is sent', async () => {
    const { state, stream } = file();
    const { runtime, clock, sent } = createBench(() => json({}));
    const controller = new AbortController();
    let open: (opened: ReadableStream) => void = () => undefined;
    const body = () => new Promise<ReadableStream>((resolve) => (open = resolve));
    const failure = failureOf(runtime.invoke(create, { body }, undefined, { signal: controller.signal }));
    await clock.settle();
    controller.abort();
    expect(await failure).toSatisfy(isAbortedError);
    open(stream);
    await clock.settle();
    expect([state.cancelled, sent]).toEqual([1, []]);
  });

  test.each<[string, Answer, object]>([
    ['is refused before it begins', () => json({}), { headers: { 'x y': '' } }],
    ['fails', () => Promise.reject(new TypeError('fetch failed')), {}],
    ['is answered before all of it went up', () => json({}, { status: 413 }), {}],
  ])('is let go when its call %s', async (_, answer, more) => {
    const { state, stream } = file();
    const { runtime, clock } = createBench(answer);
    await failureOf(runtime.invoke(create, { body: stream, ...more }));
    await clock.settle();
    expect(state.cancelled).toBe(1);
  });
});
