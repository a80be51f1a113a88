import { inspect } from 'node:util';
import { expect, test } from 'vitest';

import { BgcError } from '../errors/bgc-error.ts';
import type { ProviderDefinition } from '../provider.ts';
import { createBench, definition, failureOf, json, operations, stalled } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';
import { tokenAuthentication } from '../tokens/token-authentication.ts';

/** A different canary at every place where a value goes in. */
const canary = (place: string): string => `canary-${place}`;
const canaryError = (code?: string): Error =>
  Object.assign(
    new TypeError(canary('thrown'), {
      cause: Object.assign(new Error(canary('cause')), { code, headers: canary('cause-headers') }),
    }),
    {
      request: canary('thrown-request'),
    },
  );

const document = {
  code: 'shown',
  message: canary('body-message'),
  [canary('body-member')]: canary('body-value'),
  errors: [{ field: 'dob', value: canary('body-identifier') }],
};

const echoing: ProviderDefinition = {
  ...definition,
  // A provider's table that lets through whatever it is given.
  readComplaints: (read) => [{ code: (read as { message?: string })?.message?.concat(' {canary-complaint}') ?? '' }],
  advise: () => {
    throw new Error(canary('advise'));
  },
};

const answers: [string, Answer, object?][] = [
  ...[400, 401, 403, 404, 409, 422, 429, 500, 503].map((status): [string, Answer] => [
    `status ${status}`,
    () =>
      json(document, {
        status,
        statusText: canary('reason'),
        headers: { 'x-request-id': canary('query'), 'x-canary': canary('response-header') },
      }),
  ]),
  ['an HTML page', () => new Response(`<html>${canary('html')}`, { status: 502 })],
  [
    'a redirect',
    () => new Response(null, { status: 302, headers: { location: `https://example.org/${canary('location')}` } }),
  ],
  ['a refused connection', () => Promise.reject(canaryError('ECONNREFUSED'))],
  ['a lost connection', () => Promise.reject(canaryError('ECONNRESET'))],
  ['a fetch that throws something else', () => Promise.reject(canary('text'))],
  ['a stalled body', () => new Response(stalled(canary('stalled')))],
  ['a body that is too long', () => new Response(canary('long').repeat(1_000)), { maxResponseBytes: 100 }],
  [
    'a refused credential',
    () => json({}),
    { answerToken: () => json({ error: 'invalid_client', error_description: canary('oauth') }, { status: 400 }) },
  ],
  ['a token answer without token', () => json({}), { answerToken: () => json({ id_token: canary('id-token') }) }],
];

test.each<[string, Answer, object?]>(answers)(
  'nothing that went in or came back is in the error, log, trace, alert or journal: %s',
  async (_, answer, options = {}) => {
    const told: unknown[] = [];
    const tell = (...args: unknown[]): void => void told.push(args);
    for (const operation of [operations.putThing, operations.createThing]) {
      const { runtime, clock } = createBench(answer, {
        provider: echoing,
        authentication: tokenAuthentication({
          tokenUrl: `https://login.example.com/token`,
          clientId: canary('client-id'),
          clientSecret: canary('client-secret'),
        }),
        answerToken: () => json({ access_token: canary('token'), expires_in: 300 }),
        logger: { debug: tell, info: tell, warn: tell, error: tell },
        tracer: {
          startCall: (info) => (tell(info), { startAttempt: (attempt) => (tell(attempt), { end: tell }), end: tell }),
        },
        onFailure: tell,
        ...options,
      });
      const failure = failureOf(
        runtime.invoke(operation, {
          path: { id: canary('path') },
          query: { q: canary('query') },
          headers: { 'x-given': canary('header') },
          body: { ssn: canary('body') },
        }),
      );
      await clock.advance(100_000);
      const error = await failure;
      expect(error).toBeInstanceOf(BgcError);
      const { stack, details } = error as BgcError;
      const shown = [
        stack,
        JSON.stringify(error),
        inspect(error, { depth: 9, showHidden: true }),
        inspect(details),
        inspect(told, { depth: 9 }),
      ];
      expect(shown.join('\n')).not.toMatch(/canary-/);
      expect(JSON.stringify([told, runtime.journal.list()])).not.toMatch(/canary-/);
      expect(told.length).toBeGreaterThan(0);
      expect(runtime.journal.list()).toHaveLength(1);
    }
  },
);

test('the reason phrase of a failure is shown to classify alone, and cut short', async () => {
  const seen: unknown[] = [];
  const { runtime } = createBench(() => new Response(null, { status: 404, statusText: canary('r').repeat(100) }), {
    provider: { ...definition, classify: ({ statusText }) => (seen.push(statusText), { kind: 'unknown' }) },
  });
  const error = await failureOf(runtime.invoke(operations.getThing, { path: { id: '1' } }));
  expect(seen).toEqual([canary('r').repeat(100).slice(0, 200)]);
  expect(inspect(error, { showHidden: true }) + JSON.stringify([error, runtime.journal.list()])).not.toContain(
    'canary',
  );
});

test('a success and its parse failure show nothing either', async () => {
  const { runtime } = createBench(() => new Response(`{"${canary('member')}`));
  const result = await runtime.invoke(operations.getThing, { path: { id: '1' } });
  const error = await failureOf(Promise.resolve().then(() => result.raw));
  expect(error).toBeInstanceOf(BgcError);
  expect(inspect(error) + JSON.stringify(error)).not.toContain('canary');
});
