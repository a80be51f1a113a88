import type { InvalidRequestError } from '@bgc/core';

import { checkHead, checkPdf, headBytes } from './check-pdf.ts';
import { documentError } from './document-problems.ts';
import type { UploadOperation } from './document-problems.ts';
import type { DocumentSource } from './document-source.ts';
import { openStream } from './open-stream.ts';

export interface OpenOptions {
  /** For the errors. */
  readonly operation?: UploadOperation;
  /** Stops waiting for the beginning of a stream. */
  readonly signal?: AbortSignal | undefined;
}

/** A document that begins as a PDF, ready to be sent. */
export interface OpenDocument {
  /** Bytes and a `Blob` can be sent again, a stream cannot. */
  readonly body: Uint8Array | Blob | ReadableStream<Uint8Array>;
  /** In bytes; unknown of a stream. */
  readonly size: number | undefined;
  /** What was found wrong with a stream while it flowed: the reason behind a call that failed then. */
  readonly failure: () => InvalidRequestError | undefined;
  /** Lets go of a stream that was not read to its end. Never fails. */
  readonly close: () => Promise<void>;
}

const whole = (body: Uint8Array | Blob, size: number): OpenDocument => ({
  body,
  size,
  failure: () => undefined,
  close: async () => {},
});

const openBytes = (bytes: Uint8Array, { operation }: OpenOptions): OpenDocument => {
  checkPdf(bytes, operation);
  return whole(bytes, bytes.length);
};

const openBlob = async (blob: Blob, { operation }: OpenOptions): Promise<OpenDocument> => {
  const head = await blob
    .slice(0, headBytes)
    .arrayBuffer()
    .catch(() => {
      throw documentError('broken', operation);
    });
  checkHead(new Uint8Array(head), blob.size, operation);
  return whole(blob, blob.size);
};

/**
 * Opens a document to be uploaded: looks at its beginning, and at its size, before anything is sent. A stream is not held in memory: of it the
 * first 1,024 bytes are read here, and its size is counted while it flows.
 * (https://sterling.readme.io, "Documents", "File Requirements": PDF, at most 10 MB)
 *
 * @throws InvalidRequestError where it is no PDF, empty, too large or of another kind; AbortedError.
 */
export const openDocument = async (source: DocumentSource, options: OpenOptions = {}): Promise<OpenDocument> => {
  if (source instanceof Uint8Array) return openBytes(source, options);
  if (source instanceof ArrayBuffer) return openBytes(new Uint8Array(source), options);
  if (source instanceof Blob) return openBlob(source, options);
  if (source instanceof ReadableStream) return openStream(source, options);
  throw documentError('source', options.operation);
};
