import type { CallOptions } from '../call.ts';
import type { Operation } from '../operation.ts';
import type { Download, DownloadLink, InvokeRequest, Runtime } from './runtime.ts';

/** 50 MiB. Providers say nothing of the size of their PDFs. */
const mostBytes = 50 * 1024 * 1024;

/** What a download of a PDF takes beside the options of every call. */
export interface PdfOptions extends CallOptions {
  /** Bytes after which the stream fails with a `ResponseTooLargeError`: 52 428 800 unless told. */
  readonly maxBytes?: number;
}

/** A PDF on its way. Read `stream`, or take it whole with `bytes()`: one of them, once. */
export interface PdfDownload extends Pick<Download, 'stream' | 'contentType' | 'contentLength' | 'requestId'> {
  /**
   * The whole file, at most `maxBytes`.
   *
   * @example await writeFile('report.pdf', await pdf.bytes());
   * @throws what `stream` ends with.
   */
  bytes(): Promise<Uint8Array>;
}

/**
 * Downloads a PDF, with a cap on its size.
 *
 * @example const pdf = await downloadPdf(runtime, operations.getReport, { path: { id } }, { maxBytes: 1_000_000 });
 * @throws what `download` throws.
 */
export const downloadPdf = (
  runtime: Pick<Runtime<object>, 'download'>,
  operation: Operation,
  request: InvokeRequest | DownloadLink,
  { maxBytes = mostBytes, headers, ...options }: PdfOptions = {},
): Promise<PdfDownload> =>
  runtime.download(operation, request, {
    ...options,
    headers: { accept: 'application/pdf', ...headers },
    maxBytes,
  });
