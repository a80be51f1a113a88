import { describe, expect, test } from 'vitest';

import { isBgcError } from '../errors/bgc-error.ts';
import { isInvalidRequestError } from '../errors/input-errors.ts';
import { isAbortedError, isOutcomeUnknownError, isTimeoutError } from '../errors/transport-errors.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createBench, failureOf, json, never, operations, stalled } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';
import { tokenAuthentication } from '../tokens/token-authentication.ts';
import { keyAuthentication } from '../tokens/key-authentication.ts';

const { getThing, createThing } = operations;
const one = { path: { id: '1' } };

describe('limits', () => {
  test('an attempt whose body stalls after its headers ends at timeoutMs and is repeated', async () => {
    const { runtime, clock, sent } = createBench((_, index) =>
      index === 0 ? new Response(stalled('{"a"')) : json({ a: 1 }),
    );
    const call = runtime.invoke(getThing, one, undefined, { timeoutMs: 1_000 });
    await clock.advance(1_500);
    expect(await call).toMatchObject({ attempts: 2 });
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test.each<[string, Answer, object]>([
    ['a fetch that never settles', never, {}],
    ['a body that never ends', () => new Response(stalled('x')), {}],
    ['a token request that never settles', () => json({}), { answerToken: never }],
    ['a provider that always fails', () => json({}, { status: 503 }), { retry: { maxRetries: 1_000 } }],
    [
      'a credential function that never settles',
      () => json({}),
      {
        authentication: tokenAuthentication({
          tokenUrl: 'https://login.example.com/token',
          clientId: never,
          clientSecret: 's',
        }),
      },
    ],
    [
      'a key function that never settles',
      () => json({}),
      { authentication: keyAuthentication({ header: 'x-api-key', option: 'apiKey', credential: never }) },
    ],
  ])('every call settles within its deadline: %s', async (_, answer, options) => {
    const { runtime, clock } = createBench(answer, options);
    let settledAt = Number.NaN;
    const startedAt = clock.now();
    const failure = failureOf(runtime.invoke(getThing, one, undefined, { deadlineMs: 5_000, timeoutMs: 4_000 })).then(
      (error) => {
        settledAt = clock.now();
        return error;
      },
    );
    await clock.advance(20_000);
    expect(await failure).toSatisfy(isBgcError);
    expect(settledAt - startedAt).toBeLessThanOrEqual(5_000);
    expect(clock.pending).toBe(0);
  });

  test('a call that is not repeatable and was under way at its deadline has an unknown outcome', async () => {
    const { runtime, clock } = createBench(never);
    const failure = failureOf(runtime.invoke(createThing, { body: {} }, undefined, { deadlineMs: 1_000 }));
    await clock.advance(1_000);
    expect(await failure).toSatisfy(isOutcomeUnknownError);
    expect(await failure).toMatchObject({ reason: 'timeout' });
  });

  test.each([
    [1_000, 5_000, 'attempt'],
    [5_000, 1_000, 'deadline'],
  ])('with timeoutMs %i and deadlineMs %i it is the %s that ends the call', async (timeoutMs, deadlineMs, phase) => {
    const { runtime, clock } = createBench(never, { retry: { maxRetries: 0 } });
    const failure = failureOf(runtime.invoke(getThing, one, undefined, { timeoutMs, deadlineMs }));
    await clock.advance(1_000);
    expect(await failure).toMatchObject({ code: 'timeout', phase });
  });

  test('nothing is replayed after the deadline, even where a clock jumped over it', async () => {
    let jump = 0;
    const { now, schedule } = createVirtualClock();
    const { runtime, sent } = createBench(
      () => {
        // A laptop that slept: the time has passed, its timers have not fired yet.
        jump = 10_000;
        return json({}, { status: 401 });
      },
      { clock: { now: () => now() + jump, schedule } },
    );
    const failure = await failureOf(runtime.invoke(createThing, { body: {} }, undefined, { deadlineMs: 5_000 }));
    expect(failure).toMatchObject({ code: 'timeout', phase: 'deadline', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('a deadline names itself, and a call that never left for want of a token counts no attempt', async () => {
    const { runtime, clock } = createBench(() => json({}), { answerToken: never });
    const failure = failureOf(runtime.invoke(createThing, { body: {} }, undefined, { deadlineMs: 1_000 }));
    await clock.advance(1_000);
    expect(await failure).toSatisfy(isTimeoutError);
    expect(await failure).toMatchObject({ phase: 'deadline', attempts: 0 });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'a limit of %s is refused before anything is sent',
    async (deadlineMs) => {
      const { runtime, sent } = createBench(() => json({}));
      expect(await failureOf(runtime.invoke(getThing, one, undefined, { deadlineMs }))).toSatisfy(
        isInvalidRequestError,
      );
      expect(sent).toHaveLength(0);
    },
  );

  test('a controller in place of its signal is refused, and no timer is left that would look for a listener', async () => {
    const { runtime, sent, clock } = createBench(() => json({}));
    const options = { signal: new AbortController() } as object;
    expect(await failureOf(runtime.invoke(getThing, one, undefined, options))).toSatisfy(isInvalidRequestError);
    expect([sent.length, clock.pending]).toEqual([0, 0]);
  });

  test('a misspelt call option is refused', async () => {
    const { runtime } = createBench(() => json({}));
    const options = { timeout: 5 } as object;
    expect(await failureOf(runtime.invoke(getThing, one, undefined, options))).toMatchObject({
      message: expect.stringContaining('no call option timeout'),
    });
  });

  test("a misspelt option of the client's method itself is refused by the name that was meant", async () => {
    const { runtime, sent } = createBench(() => json({}));
    const refusal = async (call: Promise<unknown>): Promise<string> => String(await failureOf(call));
    const request = { ...one, ownOptions: ['language'] };
    const invoke = (options: object) => refusal(runtime.invoke(getThing, request, undefined, options));
    expect(await invoke({ langauge: 'en' })).toContain('Did you mean language?');
    expect(await invoke({ other: 1 })).toContain('Known are language, signal, timeoutMs, deadlineMs, headers.');
    const options = { maxBytes: 5, langauge: 'en' };
    expect(await refusal(runtime.download(getThing, request, options))).toContain('Did you mean language?');
    const download = runtime.download(getThing, one, { maxBytes: 5, other: 1 } as { readonly maxBytes: number });
    expect(await refusal(download)).toContain('Known are maxBytes, signal');
    expect(sent).toHaveLength(0);
  });
});

describe('abort', () => {
  const countListeners = (signal: AbortSignal): (() => number) => {
    const listeners = new Set<unknown>();
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<AbortSignal['addEventListener']>) => {
      listeners.add(args[1]);
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<AbortSignal['removeEventListener']>) => {
      listeners.delete(args[1]);
      removeEventListener.apply(signal, args);
    };
    return () => listeners.size;
  };

  test.each<[string, Answer, object]>([
    ['while the token is asked for', () => json({}), { answerToken: never }],
    ['while the answer is waited for', never, {}],
    ['while the body is read', () => new Response(stalled('x')), {}],
    ['while it waits to be repeated', () => json({}, { status: 503, headers: { 'retry-after': '30' } }), {}],
  ])('ends the call at once %s, and leaves no listener and no timer of the call', async (_, answer, options) => {
    const { runtime, clock, sent } = createBench(answer, options);
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const failure = failureOf(runtime.invoke(getThing, one, undefined, { signal: controller.signal }));
    await clock.advance(700);
    expect(listeners()).toBeGreaterThan(0);
    const sentSoFar = sent.length;
    controller.abort(new Error('canary-reason'));
    expect(await failure).toSatisfy(isAbortedError);
    expect(listeners()).toBe(0);
    await clock.advance(60_000);
    expect(sent).toHaveLength(sentSoFar);
    expect(clock.pending).toBe(0);
  });

  test('a signal that is aborted already sends nothing, not even a token request', async () => {
    const { runtime, sent, tokenRequests } = createBench(() => json({}));
    expect(await failureOf(runtime.invoke(getThing, one, undefined, { signal: AbortSignal.abort() }))).toSatisfy(
      isAbortedError,
    );
    expect([sent, tokenRequests]).toEqual([[], []]);
  });

  test('a successful call leaves no listener behind', async () => {
    const { runtime } = createBench(() => json({}));
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    await runtime.invoke(getThing, one, undefined, { signal });
    expect(listeners()).toBe(0);
  });

  test('an answer that comes when nobody waits for it any more is let go, also where fetch does not heed the signal', async () => {
    let cancelled = 0;
    const answer = (): Response => new Response(new ReadableStream({ cancel: () => void (cancelled += 1) }));
    const bring: (() => void)[] = [];
    const { runtime, clock } = createBench(() => new Promise((resolve) => bring.push(() => resolve(answer()))));
    const failures = [
      failureOf(runtime.invoke(getThing, one, undefined, { deadlineMs: 1_000 })),
      failureOf(runtime.download(getThing, one, { deadlineMs: 1_000, maxBytes: 9 })),
    ];
    await clock.advance(1_000);
    for (const failure of failures) expect(await failure).toSatisfy(isTimeoutError);
    for (const now of bring) now();
    await clock.advance(1);
    expect([bring.length, cancelled]).toEqual([2, 2]);
  });
});
