import type { CallOptions, DownloadLink, InvokeRequest, Operation } from '@bgc/core';

import { needObject } from './check-names.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** 50 MiB. Sterling takes documents of at most 10 MB, and says nothing of the size of reports. */
const mostBytes = 50 * 1024 * 1024;

export interface PdfOptions extends CallOptions {
  /** Bytes after which the stream fails with a `ResponseTooLargeError`: 52 428 800 unless told. */
  readonly maxBytes?: number;
}

/** A PDF on its way. Read `stream`, or take it whole with `bytes()`: one of them, once. */
export interface PdfDownload {
  /** Ends with a `ResponseTooLargeError`, `TimeoutError`, `ConnectionError` or `AbortedError` when it cannot be read whole. */
  readonly stream: ReadableStream<Uint8Array>;
  /**
   * The whole file, at most `maxBytes`.
   *
   * @example const bytes = await (await sterling.screenings.report(id)).bytes();
   * @throws what `stream` ends with.
   */
  bytes(): Promise<Uint8Array>;
  readonly contentType?: string;
  /** Bytes, as announced. */
  readonly contentLength?: number;
  readonly requestId?: string;
}

export const downloadPdf = async (
  runtime: Pick<ResourceRuntime, 'download'>,
  operation: Operation,
  request: InvokeRequest | DownloadLink,
  given: PdfOptions = {},
): Promise<PdfDownload> => {
  needObject(given, operation.id, 'option');
  const { maxBytes = mostBytes, headers, ...options } = given;
  const { stream, contentType, contentLength, requestId } = await runtime.download(operation, request, {
    ...options,
    headers: { accept: 'application/pdf', ...headers },
    maxBytes,
  });
  return {
    stream,
    bytes: async () => new Uint8Array(await new Response(stream).arrayBuffer()),
    ...(contentType === undefined ? {} : { contentType }),
    ...(contentLength === undefined ? {} : { contentLength }),
    ...(requestId === undefined ? {} : { requestId }),
  };
};
