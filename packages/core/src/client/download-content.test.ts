import { describe, expect, test } from 'vitest';

import { isConnectionError, isOutcomeUnknownError, isResponseParseError } from '../errors/transport-errors.ts';
import { createBench, failureOf, operations } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

const limits = { maxBytes: 100 };
const { getThing } = operations;
const once = { ...getThing, repeat: 'never' } as const;
const pdf = { path: { id: '1' }, headers: { accept: 'application/pdf' } };
const anything = { path: { id: '1' } };

/** What a download ends in, at its beginning or on the way. */
const end = async (answer: Answer, request: object = pdf, operation: typeof getThing | typeof once = getThing) => {
  const { runtime, sent } = createBench(answer, { retry: { maxRetries: 0 } });
  const failure = await failureOf(
    runtime.download(operation, request, limits).then(({ stream }) => new Response(stream).text()),
  );
  return { failure, sent, journal: runtime.journal.list() };
};

describe('a download of a type that was asked for', () => {
  test('says so in its Accept header', async () => {
    const { runtime, sent } = createBench(() => new Response('%PDF-1.7'));
    const { stream } = await runtime.download(getThing, pdf, limits);
    expect(await new Response(stream).text()).toBe('%PDF-1.7');
    expect(sent[0]?.headers).toMatchObject({ accept: 'application/pdf' });
  });

  test.each<[string, Answer]>([
    ['an HTML page', () => new Response('Please log in', { headers: { 'content-type': 'text/html' } })],
    [
      'an HTML page that says it is a PDF',
      () => new Response('<html>', { headers: { 'content-type': 'application/pdf' } }),
    ],
    ['JSON', () => Response.json({ errors: [] })],
    ['nothing', () => new Response('')],
    ['204', () => new Response(null, { status: 204 })],
  ])('is no success when %s comes with a success, and is told to the observers', async (_, answer) => {
    const { failure, journal } = await end(answer);
    expect(failure).toSatisfy(isResponseParseError);
    expect(failure).toMatchObject({ operation: 'getThing', attempts: 1 });
    expect(journal).toMatchObject([{ code: 'response_parse' }]);
  });
});

describe('a PDF that comes encoded, though it was asked for as it is', () => {
  const encoded = (parts: readonly string[], contentType = 'application/pdf') =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      }),
      { headers: { 'content-type': contentType, 'content-encoding': 'gzip' } },
    );

  test('is truncated where it lacks the mark at its end: fetch lets pass what was cut on its way', async () => {
    const { failure, sent } = await end(() => encoded(['%PDF-1.7 ', 'x'.repeat(60)]));
    expect(sent[0]?.headers).toMatchObject({ 'accept-encoding': 'identity' });
    expect(failure).toSatisfy(isConnectionError);
    expect((await end(() => encoded([]), anything)).failure).toSatisfy(isConnectionError);
  });

  test('is whole where it has it, in two pieces and with some bytes behind it', async () => {
    const { runtime } = createBench(() => encoded(['%PDF-1.7 %%E', 'OF\r\n\0\0']));
    const { stream } = await runtime.download(getThing, pdf, limits);
    expect(await new Response(stream).text()).toContain('%%EOF');
  });

  test('need have none where it is no PDF', async () => {
    const { runtime } = createBench(() => encoded(['a,b'], 'text/csv'));
    const { stream } = await runtime.download(getThing, anything, limits);
    expect(await new Response(stream).text()).toBe('a,b');
  });
});

test('a download of anything may be a page, or empty, but not 204', async () => {
  const answers = [
    new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    new Response(''),
    new Response(null, { status: 204 }),
  ];
  const { runtime } = createBench((_, index) => answers[index] as Response);
  const textOf = async (): Promise<string> =>
    new Response((await runtime.download(getThing, anything, limits)).stream).text();
  expect([await textOf(), await textOf()]).toEqual(['<html>', '']);
  expect(await failureOf(textOf())).toSatisfy(isResponseParseError);
});

describe('a download that can be had once only', () => {
  const broken = (): Response =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));

  test('is asked for once, whatever becomes of it', async () => {
    const lost = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET' }));
    for (const answer of [lost, () => new Response('', { status: 503 })] as Answer[]) {
      const { runtime, sent } = createBench(answer);
      expect(await failureOf(runtime.download(once, pdf, limits))).toSatisfy(isOutcomeUnknownError);
      expect(sent).toHaveLength(1);
    }
  });

  test('does not say that asking again does no harm when it breaks on the way', async () => {
    expect((await end(broken, pdf, once)).failure).toSatisfy(isOutcomeUnknownError);
    expect((await end(broken)).failure).toSatisfy(isConnectionError);
  });
});

test('an anonymous operation goes without the credential, and asks for no token', async () => {
  const { runtime, sent, tokenRequests } = createBench(() => new Response('{}'));
  const open = { ...getThing, anonymous: true };
  await runtime.invoke(open, anything);
  await runtime.download(open, anything, limits);
  expect(sent.map(({ headers }) => Object.keys(headers))).toEqual([['accept'], ['accept', 'accept-encoding']]);
  expect(tokenRequests).toEqual([]);
});
