import { isInvalidRequestError } from '@bgc/core';
import { expect, it } from 'vitest';

import { largestDocumentBytes } from './document-problems.ts';
import { pdfBytes, readAll, watchedStream } from './documents.fixture.ts';
import { sendDocument } from './send-document.ts';

const broken = new Error('The connection broke.');
/** What a transport does: it reads the body, and knows no more than that it failed. */
const transport = (body: unknown): Promise<Uint8Array> =>
  readAll(body as ReadableStream<Uint8Array>).catch(() => {
    throw broken;
  });

it('says that the document was too large, where the call could only say that the connection broke', async () => {
  const { stream } = watchedStream([pdfBytes(largestDocumentBytes), new Uint8Array(1)]);
  const thrown: unknown = await sendDocument(stream, {}, transport).catch((error: unknown) => error);
  expect(isInvalidRequestError(thrown)).toBe(true);
  expect(String(thrown)).toContain('larger than 10 MB');
});

it('throws what the call threw, when the document is well, and lets go of the stream', async () => {
  const source = watchedStream([pdfBytes(2000), pdfBytes(2000)]);
  await expect(sendDocument(source.stream, {}, () => Promise.reject(broken))).rejects.toBe(broken);
  expect(source.cancelled()).toBe(true);
});

it('sends nothing of what is no document', async () => {
  let sent = 0;
  await sendDocument(new Uint8Array(9), {}, async () => void sent++).catch(() => undefined);
  expect(sent).toBe(0);
});

it('gives back what the call gave', async () => {
  await expect(sendDocument(pdfBytes(9), {}, async () => 'sent')).resolves.toBe('sent');
});
