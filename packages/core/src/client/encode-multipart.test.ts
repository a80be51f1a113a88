import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isInvalidRequestError } from '../errors/input-errors.ts';
import { encodeMultipart } from './encode-multipart.ts';
import type { FilePart } from './encode-multipart.ts';
import { createBench, definition, failureOf, json, operations } from './runtime.fixture.ts';
import type { Answer } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

const upload = { ...operations.upload, requestContentType: 'multipart/form-data' } as const;
const create = { ...upload, repeat: 'never' } as const;
const provider = { ...definition, operations: { upload } };
const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
const file = (more: Partial<FilePart> = {}): FilePart => ({
  content: bytes,
  fileName: 'letter.pdf',
  contentType: 'application/pdf',
  ...more,
});
const streamOf = (chunks: readonly Uint8Array[] = [bytes]) => {
  const state = { cancelled: 0 };
  const waiting = [...chunks];
  const content = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = waiting.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel: () => void (state.cancelled += 1),
  });
  return { content, state };
};

/** Reads every upload whole, as a server would. */
const parsed: FormData[] = [];
const received: Answer = async ({ body, headers }) => {
  const response = new Response(body as BodyInit, { headers: { 'content-type': headers['content-type'] ?? '' } });
  parsed.push(await response.formData());
  return json({});
};
const bench = (answer: Answer = received, options: Parameters<typeof createBench>[1] = {}) => {
  parsed.length = 0;
  return createBench(answer, { provider, encodeMultipart, ...options });
};
const fileIn = (form: FormData | undefined, name = 'file') => form?.get(name) as File;
const refuse = (what: string): never => {
  throw new Error(what);
};
const encode = (parts: Parameters<typeof encodeMultipart>[0]) =>
  encodeMultipart(parts, { random: () => 0.123456789, refuse });

describe('a multipart body', () => {
  test.each<[string, () => FilePart['content']]>([
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => bytes.slice().buffer],
    ['a Blob', () => new Blob([bytes], { type: 'text/html' })],
    ['a stream', () => streamOf([bytes.subarray(0, 2), bytes.subarray(2)]).content],
  ])('of %s is read back by a parser: file, name, type and text alike', async (_, content) => {
    const { runtime } = bench();
    await runtime.invoke(upload, {
      body: { kind: 'letter', file: file({ content: content() }), copies: 2, gone: undefined },
    });
    const [form] = parsed;
    expect([...(form ?? new FormData()).keys()]).toEqual(['kind', 'file', 'copies']);
    expect([form?.get('kind'), form?.get('copies')]).toEqual(['letter', '2']);
    expect(fileIn(form)).toMatchObject({ name: 'letter.pdf', type: 'application/pdf' });
    expect(new Uint8Array(await fileIn(form).arrayBuffer())).toEqual(bytes);
  });

  test('goes up by the escape hatch, too', async () => {
    const { runtime, sent } = bench();
    const { POST } = runtime.api as unknown as Record<'POST', (path: string, init: object) => Promise<unknown>>;
    await POST('/uploads', { body: { file: file() } });
    expect(sent[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=part-\w+$/);
    expect(fileIn(parsed[0]).name).toBe('letter.pdf');
  });

  test('is the same for the same randomness, and has another boundary for another', async () => {
    const boundaryFor = (random: () => number): string | undefined =>
      encodeMultipart({}, { random, refuse }).headers['content-type'];
    expect(boundaryFor(() => 0.25)).toBe(boundaryFor(() => 0.25));
    expect(boundaryFor(() => 0.25)).not.toBe(boundaryFor(() => 0.75));
    // "no longer than 70 characters" (RFC 2046, 5.1.1)
    expect(boundaryFor(() => 1e-10)?.split('boundary=')[1]?.length).toBeLessThanOrEqual(70);
  });

  test('of bytes is sent again, and is what was given even where that changes meanwhile', async () => {
    const content = bytes.slice();
    let read = (): void => undefined;
    // Reading takes real time, while the clock stands still.
    const isRead = new Promise<void>((resolve) => (read = resolve));
    const { runtime, clock, sent } = bench(async (request, index) => {
      await received(request, index);
      content.fill(0);
      read();
      return json({}, { status: index === 0 ? 503 : 200 });
    });
    const call = runtime.invoke(upload, { body: { file: file({ content }) } });
    await isRead;
    await clock.advance(1_000);
    await call;
    expect(sent).toHaveLength(2);
    expect(new Uint8Array(await fileIn(parsed[1]).arrayBuffer())).toEqual(bytes);
  });

  test('of a stream is never sent again', async () => {
    const { runtime, clock, sent } = bench(() => json({}, { status: 503 }));
    const failure = failureOf(runtime.invoke(upload, { body: { file: file({ content: streamOf().content }) } }));
    await clock.advance(10_000);
    expect(await failure).toMatchObject({ code: 'server', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('says its length where the size of its stream is known, and only there', async () => {
    const { runtime, sent } = bench();
    await runtime.invoke(upload, { body: { a: 'é', file: file({ content: streamOf().content, size: bytes.length }) } });
    await runtime.invoke(upload, { body: { a: 'é', file: file({ content: streamOf().content }) } });
    await runtime.invoke(upload, { body: { a: 'é', file: file() } });
    const [first, second] = sent.map(({ headers }) => headers['content-length']);
    expect([first, second]).toEqual([String((sent[2]?.body as Blob).size), undefined]);
  });

  test.each([bytes.length + 1, bytes.length - 1])('whose stream is not of its size fails as that: %i', async (size) => {
    const { runtime } = bench();
    const { content } = streamOf([bytes, bytes.subarray(0, 0)]);
    const failure = await failureOf(runtime.invoke(create, { body: { file: file({ content, size }) } }));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure)).toContain('failed before its end');
  });

  test.each<[string, Answer, object]>([
    ['is refused before it begins', () => json({}), { headers: { 'x y': '' } }],
    ['fails', () => Promise.reject(new TypeError('fetch failed')), {}],
    ['is answered before all of it went up', () => json({}, { status: 413 }), {}],
  ])('lets its stream go when its call %s', async (_, answer, more) => {
    const { content, state } = streamOf();
    const { runtime, clock } = bench(answer);
    await failureOf(runtime.invoke(create, { body: { file: file({ content }) }, ...more }));
    await clock.settle();
    expect(state.cancelled).toBe(1);
  });

  const used = streamOf().content;
  used.getReader();
  test.each<[string, unknown, RegExp]>([
    ['no file', { path: 'canary' }, /the part file has no content/],
    ['null', null, /the part file is neither text nor a file/],
    ['a bare Blob', new Blob(['canary']), /the part file has no content/],
    ['text for a file', file({ content: 'canary' as never }), /the part file has no content/],
    ['a file without a name', file({ fileName: '' }), /the part file has no fileName/],
    ['a file with a folder for a name', file({ fileName: 'canary/' }), /the part file has no fileName/],
    ['a type that is none', file({ contentType: 'canary' }), /the part file has no contentType/],
    ['a type that would begin a header', file({ contentType: 'a/b\r\nx: canary' }), /the part file has no contentType/],
    ['a size that is none', file({ content: streamOf().content, size: -1 }), /the part file has a size/],
    ['a stream in use', file({ content: used }), /the part file is a stream in use/],
  ])('is refused by the name of its part where that is %s, and nothing is sent', async (_, part, message) => {
    const { runtime, sent } = bench();
    const failure = await failureOf(runtime.invoke(create, { body: { file: part } }));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain('canary');
    expect(sent).toEqual([]);
  });

  test('is refused by a client that does not upload', async () => {
    const { runtime, sent } = createBench(received, { provider });
    expect(await failureOf(runtime.invoke(upload, { body: { file: file() } }))).toSatisfy(isInvalidRequestError);
    expect(sent).toEqual([]);
  });

  test('of FormData brings a boundary of its own, whatever type all calls have', async () => {
    const { runtime, sent } = bench(() => json({}), { constants: { headers: { 'content-type': 'application/json' } } });
    const body = new FormData();
    body.set('file', new Blob([bytes]), 'x');
    await runtime.invoke(upload, { body });
    expect(sent[0]?.headers).not.toHaveProperty('content-type');
  });
});

describe('file names', () => {
  test('of any kind go into one line of one header, and no part is added or lost', async () => {
    const odd = fc.constantFrom(
      '"',
      '\r\n',
      '\n',
      '\r',
      '\u0000',
      '\\',
      '/',
      ';',
      '%22',
      'é',
      '履歴',
      '\u2028',
      '--',
      'x',
    );
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array(), async (text, content) => {
        const fileName = `${text}n`;
        const { body, headers } = encode({ a: text, file: file({ fileName, content }) });
        const whole = await new Response(body).text();
        const head = whole.slice(whole.indexOf('Content-Disposition: form-data; name="file"')).split('\r\n');
        expect(head.slice(1, 3)).toEqual(['Content-Type: application/pdf', '']);
        expect(head[0]).toMatch(/^Content-Disposition: form-data; name="file"; filename="[^"\r\n\\/]*"$/);
        const form = await new Response(body, { headers }).formData();
        expect([...form.keys()]).toEqual(['a', 'file']);
        expect(new Uint8Array(await fileIn(form).arrayBuffer())).toEqual(new Uint8Array(content));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotes "1" and\r\nlines.pdf', 'quotes "1" and\r\nlines.pdf'],
    ['Lebenslauf é 履歴書 😀.pdf', 'Lebenslauf é 履歴書 😀.pdf'],
    ['/scans/of-today/letter.pdf', 'letter.pdf'],
    ['C:\\scans\\letter.pdf', 'letter.pdf'],
  ])('%j arrives as %j', async (fileName, arrived) => {
    const { body, headers } = encode({ file: file({ fileName }) });
    expect(fileIn(await new Response(body, { headers }).formData()).name).toBe(arrived);
  });
});
