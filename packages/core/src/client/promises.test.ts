import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isBgcError } from '../errors/bgc-error.ts';
import { isAbortedError, isOutcomeUnknownError } from '../errors/transport-errors.ts';
import { createBench, json, never, operations, stalled } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

type Behaviour =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string | undefined }
  | { readonly kind: 'refused' | 'reset' | 'hang' | 'stall' | 'truncated' | 'nonsense' };

const thrown = (code: string): Promise<never> => Promise.reject(Object.assign(new TypeError('fetch failed'), { code }));

const behave = (behaviour: Behaviour): Response | Promise<Response> => {
  switch (behaviour.kind) {
    case 'status': {
      const { status, retryAfter } = behaviour;
      return json({}, { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
    }
    case 'refused':
      return thrown('ECONNREFUSED');
    case 'reset':
      return thrown('ECONNRESET');
    case 'hang':
      return never();
    case 'stall':
      return new Response(stalled('{'));
    case 'truncated':
      return new Response('{', { headers: { 'content-length': '9' } });
    case 'nonsense':
      return {} as Response;
    default:
      return behaviour satisfies never;
  }
};

const behaviours: fc.Arbitrary<Behaviour> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(200, 400, 401, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504),
    retryAfter: fc.constantFrom(undefined, '0', '1', '7', '600', 'soon'),
  }),
  fc.record({ kind: fc.constantFrom('refused', 'reset', 'hang', 'stall', 'truncated', 'nonsense') }),
);

/** After these, and no others, what must not be repeated may be sent again. */
const provablyUnprocessed = (behaviour: Behaviour | undefined): boolean =>
  behaviour?.kind === 'refused' || (behaviour?.kind === 'status' && behaviour.status === 401);

const unprocessed = new Set([400, 401, 403, 404, 409, 425, 429]);
const mayBeDone = (behaviour: Behaviour): boolean =>
  behaviour.kind === 'status' ? !unprocessed.has(behaviour.status) : behaviour.kind !== 'refused';
/** The work itself is refused. */
const settles = (behaviour: Behaviour | undefined): boolean =>
  behaviour?.kind === 'status' && [400, 404].includes(behaviour.status);

test('whatever the provider does: settled in time, typed, sent 1 + maxRetries times at most, and never twice what must not be', async () => {
  const cases = fc.record({
    script: fc.array(behaviours, { minLength: 1, maxLength: 6 }),
    operation: fc.constantFrom(
      operations.getThing,
      operations.putThing,
      operations.createThing,
      operations.createKeyed,
    ),
    keyed: fc.boolean(),
    tokenHangs: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    abortAt: fc.option(fc.integer({ min: 0, max: 12_000 }), { nil: undefined }),
    maxRetries: fc.integer({ min: 0, max: 4 }),
    timeoutMs: fc.integer({ min: 1, max: 10_000 }),
    deadlineMs: fc.integer({ min: 1, max: 20_000 }),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const { script, operation, maxRetries, timeoutMs, deadlineMs } = given;
      const at = (index: number): Behaviour => script[index % script.length] ?? { kind: 'hang' };
      const answer: Answer = (_, index) => behave(at(index));
      const { runtime, clock, sent } = createBench(answer, {
        retry: { maxRetries },
        random: () => given.random,
        answerToken: given.tokenHangs ? never : (_, index) => json({ access_token: `token-${index}`, expires_in: 300 }),
      });
      const controller = new AbortController();
      if (given.abortAt !== undefined) clock.schedule(given.abortAt, () => controller.abort());
      const isKeyed = operation === operations.createKeyed && given.keyed;
      const startedAt = clock.now();
      let settled: { readonly at: number; readonly error?: unknown } | undefined;
      runtime
        .invoke(operation, { path: { id: '1' }, ...(isKeyed ? { idempotencyKey: 'key' } : {}) }, undefined, {
          signal: controller.signal,
          timeoutMs,
          deadlineMs,
        })
        .then(
          () => (settled = { at: clock.now() }),
          (error: unknown) => (settled = { at: clock.now(), error }),
        );
      await clock.advance(40_000);

      expect(settled).toBeDefined();
      expect((settled?.at ?? Number.NaN) - startedAt).toBeLessThanOrEqual(
        Math.min(deadlineMs, given.abortAt ?? deadlineMs),
      );
      if (settled && 'error' in settled) expect(settled.error).toSatisfy(isBgcError);
      expect(sent.length).toBeLessThanOrEqual(1 + maxRetries);
      expect(clock.pending).toBe(0);
      // Whoever is told anything else than that nobody can tell may order again, under another key.
      const tried = sent.map((_, index) => at(index));
      if (
        settled &&
        'error' in settled &&
        operation.method === 'POST' &&
        tried.some(mayBeDone) &&
        !settles(tried.at(-1))
      )
        expect(settled.error).toSatisfy((error) => isOutcomeUnknownError(error) || isAbortedError(error));
      const harmless = operation.repeat === 'safe' || operation.repeat === 'idempotent' || isKeyed;
      if (!harmless)
        for (let index = 1; index < sent.length; index += 1) expect(provablyUnprocessed(at(index - 1))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
