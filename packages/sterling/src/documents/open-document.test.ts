import { isAbortedError, isInvalidRequestError } from '@bgc/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkPdf } from './check-pdf.ts';
import { largestDocumentBytes } from './document-problems.ts';
import { pdfBytes, readAll, watchedStream } from './documents.fixture.ts';
import type { DocumentSource } from './document-source.ts';
import { openDocument } from './open-document.ts';
import type { OpenOptions } from './open-document.ts';

const thrownBy = async (source: unknown, options?: OpenOptions): Promise<Error> => {
  try {
    await openDocument(source as DocumentSource, options);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It was opened.');
};
const refusal = async (source: unknown): Promise<string> => {
  const thrown = await thrownBy(source);
  expect(isInvalidRequestError(thrown)).toBe(true);
  return thrown.message;
};

describe('a PDF', () => {
  it('is known by its mark within the first 1,024 bytes', () => {
    expect(() => checkPdf(pdfBytes(8))).not.toThrow();
    expect(() => checkPdf(pdfBytes(2000, 1024 - 5))).not.toThrow();
    expect(() => checkPdf(pdfBytes(2000, 1024 - 4))).toThrow('no PDF');
    expect(() => checkPdf(pdfBytes(8, 4))).toThrow('no PDF');
  });

  it('has at most 10 MB, to the byte', () => {
    expect(largestDocumentBytes).toBe(10_485_760);
    const bytes = pdfBytes(largestDocumentBytes + 1);
    expect(() => checkPdf(bytes)).toThrow('larger than 10 MB');
    expect(() => checkPdf(bytes.subarray(1))).toThrow('no PDF');
    expect(() => checkPdf(bytes.subarray(0, largestDocumentBytes))).not.toThrow();
  });
});

describe('a document that can be sent again', () => {
  it('is opened from bytes, a buffer and a Blob, and sent as it is', async () => {
    const bytes = pdfBytes(3000);
    for (const source of [bytes, Buffer.from(bytes), bytes.buffer, new Blob([bytes])]) {
      const { body, size } = await openDocument(source);
      expect(size).toBe(3000);
      expect(new Uint8Array(await new Response(body as Blob).arrayBuffer())).toEqual(bytes);
    }
  });

  it('is refused when it is empty, no PDF or too large', async () => {
    const large = pdfBytes(largestDocumentBytes + 1);
    for (const wrap of [(bytes: Uint8Array) => bytes, (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes])]) {
      expect(await refusal(wrap(new Uint8Array(0)))).toContain('is empty');
      expect(await refusal(wrap(new TextEncoder().encode('JVBERi0xLjcK')))).toContain('no PDF');
      expect(await refusal(wrap(large))).toContain('larger than 10 MB');
    }
  });

  it.each([['consent.pdf'], [undefined], [null], [{}], [[37, 80]]])('is nothing else: %j', async (source) => {
    expect(await refusal(source)).toContain('Uint8Array, ArrayBuffer, Blob, ReadableStream');
  });
});

describe('a stream', () => {
  it('arrives whole, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1500), { maxLength: 8 }), async (lengths) => {
        const bytes = pdfBytes(5000);
        const cuts = [0, ...lengths.reduce<number[]>((at, length) => [...at, (at.at(-1) ?? 0) + length], []), 5000];
        const chunks = cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end));
        const { body } = await openDocument(watchedStream(chunks).stream);
        expect(Buffer.compare(await readAll(body as ReadableStream<Uint8Array>), bytes)).toBe(0);
      }),
    );
  });

  it('is read for its head alone before it is sent', async () => {
    const source = watchedStream(Array.from({ length: 20 }, () => pdfBytes(600)));
    const { size, close } = await openDocument(source.stream);
    expect(size).toBeUndefined();
    expect(source.taken()).toBe(2);
    await close();
    expect(source.cancelled()).toBe(true);
  });

  it('may be shorter than the head', async () => {
    const { body } = await openDocument(watchedStream([pdfBytes(9)]).stream);
    expect(await readAll(body as ReadableStream<Uint8Array>)).toEqual(pdfBytes(9));
  });

  it.each([
    ['empty', [], 'is empty'],
    ['no PDF', [new Uint8Array(2000)], 'no PDF'],
    ['too large in its first chunk', [pdfBytes(largestDocumentBytes + 1)], 'larger than 10 MB'],
    ['of texts', ['%PDF-1.7'], 'none of'],
  ])('is refused before anything is sent when it is %s, and let go', async (_, chunks, message) => {
    const source = watchedStream(chunks);
    expect(await refusal(source.stream)).toContain(message);
    expect(source.cancelled() || chunks.length === 0).toBe(true);
  });

  it('is refused when somebody else reads it', async () => {
    const { stream } = watchedStream([pdfBytes(9)]);
    stream.getReader();
    expect(await refusal(stream)).toContain('is empty');
  });

  it('is cut off at the byte that is too much, and says why', async () => {
    const source = watchedStream([pdfBytes(largestDocumentBytes), new Uint8Array(1), new Uint8Array(1)]);
    const { body, failure } = await openDocument(source.stream);
    const thrown: unknown = await readAll(body as ReadableStream<Uint8Array>).catch((error: unknown) => error);
    expect(thrown).toBe(failure());
    expect(failure()?.message).toContain('turned out to be larger than 10 MB');
    expect(source.cancelled()).toBe(true);
    expect(source.taken()).toBe(2);
  });

  it('may have 10 MB to the byte', async () => {
    const { body, failure } = await openDocument(
      watchedStream([pdfBytes(largestDocumentBytes - 1), new Uint8Array(1)]).stream,
    );
    expect(await readAll(body as ReadableStream<Uint8Array>)).toHaveLength(largestDocumentBytes);
    expect(failure()).toBeUndefined();
  });

  it('that fails tells nothing of what it said', async () => {
    const early = await thrownBy(watchedStream([], new Error('CANARY')).stream);
    expect(early.message).toContain('could not be read. Nothing was sent.');
    const { body, failure } = await openDocument(watchedStream([pdfBytes(2000)], new Error('CANARY')).stream);
    await readAll(body as ReadableStream<Uint8Array>).catch(() => undefined);
    expect(failure()?.message).toContain('to its end');
    expect(JSON.stringify([early, failure()]) + String(early.stack) + String(failure()?.stack)).not.toContain('CANARY');
  });

  it('that never begins is given up when the signal is aborted', async () => {
    const { signal, abort } = ((controller = new AbortController()) => ({
      signal: controller.signal,
      abort: () => controller.abort(),
    }))();
    let cancelled = false;
    const silent = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    const waiting = thrownBy(silent, { signal });
    abort();
    expect(isAbortedError(await waiting)).toBe(true);
    expect(isAbortedError(await thrownBy(watchedStream([pdfBytes(9)]).stream, { signal }))).toBe(true);
    expect(cancelled).toBe(true);
  });
});
