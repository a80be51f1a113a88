import { describe, expect, test } from 'vitest';

import { isNotFoundError } from '../errors/api-errors.ts';
import { isInvalidRequestError } from '../errors/input-errors.ts';
import {
  isAbortedError,
  isConnectionError,
  isRedirectError,
  isResponseTooLargeError,
  isTimeoutError,
} from '../errors/transport-errors.ts';
import { createBench, failureOf, json, operations, stalled } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

const { getThing } = operations;
const one = { path: { id: '1' } };
const limits = { maxBytes: 100 };
const textOf = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

/** A source that tells whether it was let go. */
const source = (chunks: readonly string[], end: 'close' | 'stay' | 'error' = 'close') => {
  const state = { cancelled: false };
  const left = [...chunks];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = left.shift();
      if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk));
      else if (end === 'close') controller.close();
      else if (end === 'error') controller.error(new Error('canary'));
      else return new Promise<void>(() => undefined);
      return undefined;
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { state, stream };
};

describe('a download', () => {
  test('is a stream, and leaves no timer when it was read to its end', async () => {
    const { runtime, clock } = createBench(
      () =>
        new Response(source(['ab', 'cd']).stream, {
          headers: { 'content-type': 'application/pdf', 'content-length': '4' },
        }),
    );
    const download = await runtime.download(getThing, one, limits);
    expect(download).toMatchObject({ contentType: 'application/pdf', contentLength: 4, status: 200 });
    expect(clock.pending).toBe(1);
    expect(await textOf(download.stream)).toBe('abcd');
    expect(clock.pending).toBe(0);
  });

  test('beyond its cap fails with a typed error and lets the source go', async () => {
    const { state, stream } = source(['x'.repeat(60), 'x'.repeat(60)], 'stay');
    const { runtime, clock } = createBench(() => new Response(stream));
    const download = await runtime.download(getThing, one, limits);
    expect(await failureOf(textOf(download.stream))).toSatisfy(isResponseTooLargeError);
    expect(state.cancelled).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('announced beyond its cap is refused at once', async () => {
    const { state, stream } = source(['x']);
    const { runtime, clock } = createBench(() => new Response(stream, { headers: { 'content-length': '101' } }));
    expect(await failureOf(runtime.download(getThing, one, limits))).toSatisfy(isResponseTooLargeError);
    expect([state.cancelled, clock.pending]).toEqual([true, 0]);
  });

  test('shorter than announced fails instead of ending', async () => {
    const { runtime } = createBench(() => new Response(source(['ab']).stream, { headers: { 'content-length': '4' } }));
    const download = await runtime.download(getThing, one, limits);
    expect(await failureOf(textOf(download.stream))).toSatisfy(isConnectionError);
  });

  test('that breaks on the way fails with a typed error, told to the observers', async () => {
    const { runtime, clock } = createBench(() => new Response(source(['ab'], 'error').stream));
    const download = await runtime.download(getThing, one, limits);
    const failure = await failureOf(textOf(download.stream));
    expect(failure).toSatisfy(isConnectionError);
    expect(String(failure)).not.toContain('canary');
    expect(runtime.journal.list()).toMatchObject([{ code: 'connection', operation: 'getThing' }]);
    expect(clock.pending).toBe(0);
  });

  test('that stalls ends at timeoutMs', async () => {
    const { state, stream } = source(['ab'], 'stay');
    const { runtime, clock } = createBench(() => new Response(stream));
    const download = await runtime.download(getThing, one, { ...limits, timeoutMs: 1_000 });
    const failure = failureOf(textOf(download.stream));
    await clock.advance(1_000);
    expect(await failure).toSatisfy(isTimeoutError);
    expect([state.cancelled, clock.pending]).toEqual([true, 0]);
  });

  test('is ended by its signal also while it is read', async () => {
    const { runtime, clock } = createBench(() => new Response(stalled('ab')));
    const controller = new AbortController();
    const download = await runtime.download(getThing, one, { ...limits, signal: controller.signal });
    const failure = failureOf(textOf(download.stream));
    await clock.settle();
    controller.abort();
    expect(await failure).toSatisfy(isAbortedError);
    expect(clock.pending).toBe(0);
  });

  test('that its reader cancels lets the source go and leaves no timer', async () => {
    const { state, stream } = source(['ab'], 'stay');
    const { runtime, clock } = createBench(() => new Response(stream));
    const download = await runtime.download(getThing, one, limits);
    await download.stream.cancel();
    expect([state.cancelled, clock.pending]).toEqual([true, 0]);
  });

  test('that is refused is a typed error, its body read', async () => {
    const { runtime } = createBench(() => json({ code: 'x' }, { status: 404 }));
    const failure = await failureOf(runtime.download(getThing, one, limits));
    expect(failure).toSatisfy(isNotFoundError);
    expect(failure).toMatchObject({ details: { code: 'x' } });
  });

  test('needs a cap', async () => {
    const { runtime } = createBench(() => json({}));
    expect(await failureOf(runtime.download(getThing, one, { maxBytes: Number.NaN }))).toSatisfy(isInvalidRequestError);
  });
});

describe('a link that the provider handed out', () => {
  const files = 'https://files.example.com';

  test('of the API itself gets the token', async () => {
    const { runtime, sent } = createBench(() => new Response('x'));
    await runtime.download(getThing, { url: 'https://api.example.com/files/1?sig=canary', authenticate: true }, limits);
    expect(sent[0]).toMatchObject({
      url: 'https://api.example.com/files/1?sig=canary',
      headers: { authorization: 'Bearer token-1' },
    });
  });

  test('of another allowed origin never gets it', async () => {
    const { runtime, sent, tokenRequests } = createBench(() => new Response('x'));
    await runtime.download(getThing, { url: `${files}/1`, allowedOrigins: [files], authenticate: true }, limits);
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
    expect(tokenRequests).toHaveLength(0);
  });

  test.each([
    'https://elsewhere.example.org/1',
    'https://files.example.com.example.org/1',
    'https://files.example.com@example.org/1',
    'https://canary:canary@files.example.com/1',
    'http://files.example.com/1',
    'ftp://files.example.com/1',
    '/files/1',
    '',
  ])('%s is refused, and not shown', async (url) => {
    const { runtime, sent } = createBench(() => new Response('x'));
    const failure = await failureOf(
      runtime.download(getThing, { url, allowedOrigins: [files], authenticate: true }, limits),
    );
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure)).not.toMatch(/canary|elsewhere|example\.org/);
    expect(sent).toHaveLength(0);
  });

  test('that redirects is not followed', async () => {
    const { runtime } = createBench(
      () => new Response(null, { status: 302, headers: { location: 'https://example.org' } }),
    );
    expect(
      await failureOf(runtime.download(getThing, { url: 'https://api.example.com/f', authenticate: true }, limits)),
    ).toSatisfy(isRedirectError);
  });
});
