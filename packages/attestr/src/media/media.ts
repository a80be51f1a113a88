import type { CallOptions, Clock, Operation } from '@bgc/core';
import { explainUnknown } from '@bgc/core/requests';

import { calls } from '../generated/calls.ts';
import { uploadedMediaSchema } from '../generated/zod.ts';
import type { UploadedMedia } from '../models.ts';
import type { ResourceRuntime } from '../resources/resource-runtime.ts';
import { openMedia } from './open-media.ts';
import type { MediaSource } from './open-media.ts';

/** What an upload takes beside the options of every call. */
export interface UploadOptions extends CallOptions {
  /** Kept by Attestr as `originalName`. Names of people in it are sent, too; `file.pdf` and the like unless told. */
  readonly fileName?: string;
}

/** What a download of a media file takes beside the options of every call. */
export interface MediaOptions extends CallOptions {
  /** Bytes after which the stream fails with a `ResponseTooLargeError`: 52 428 800 unless told. */
  readonly maxBytes?: number;
}

/** A file on its way. Read `stream`, or take it whole with `bytes()`: one of them, once. */
export interface MediaDownload {
  /** Ends with a `ResponseTooLargeError`, `TimeoutError`, `ConnectionError` or `AbortedError` when it cannot be read whole. */
  readonly stream: ReadableStream<Uint8Array>;
  /**
   * The whole file, at most `maxBytes`.
   *
   * @example const bytes = await (await attestr.media.stream(mediaId)).bytes();
   * @throws what `stream` ends with.
   */
  bytes(): Promise<Uint8Array>;
  readonly contentType?: string;
  /** Bytes, as announced. */
  readonly contentLength?: number;
}

/** Files that prove something, and those that a verification brings. */
export interface Media {
  /**
   * Uploads a JPEG or PNG of at most 15 MB (https://docs.attestr.com/v1/attestr-docs/image-media-upload-api). A stream is read whole before anything is sent.
   *
   * @example const { _id } = await attestr.media.uploadImage(bytes);
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError (upload it again: it costs a second copy); ValidationError (4005 here is too large, 4007 an incompatible type) and the other
   * errors of a call.
   */
  uploadImage(source: MediaSource, options?: UploadOptions): Promise<UploadedMedia>;
  /**
   * Uploads a JPEG, PNG or PDF of at most 15 MB. **The path is inferred** from Attestr's own SDK, as its page cannot be found: confirm it with Attestr.
   *
   * @example const letter = await attestr.media.uploadDocument(await documentFromFile('relieving-letter.pdf'));
   * @throws as `uploadImage`; NotFoundError where the path is not that.
   */
  uploadDocument(source: MediaSource, options?: UploadOptions): Promise<UploadedMedia>;
  /**
   * Downloads a letter or a recording, by an id of `output.documents` or `output.voiceRecords`. **The path is assumed**; `mediaStreamPath` of the client overrides
   * it.
   *
   * @example const recording = await (await attestr.media.stream(output.voiceRecords[0])).bytes();
   * @throws NotFoundError, ResponseTooLargeError; ResponseParseError where it is empty, an HTML page or JSON (an `accept` header of yours that names HTML or JSON takes
   * that) and the other errors of a call.
   */
  stream(mediaId: string, options?: MediaOptions): Promise<MediaDownload>;
}

/** Letters, e-mails, scans and recordings: with these asked for, an empty answer, a proxy's page and JSON are taken for no file. */
const accept = 'application/pdf, image/*, audio/*, video/*, message/rfc822, application/octet-stream';

/** A recording of an hour's talk fits. */
const mostBytes = 50 * 1024 * 1024;

const again = 'Upload it again: that costs nothing but a second copy, which nobody can delete by API.';

export const createMedia = (
  runtime: Pick<ResourceRuntime, 'invoke' | 'download'>,
  {
    clock,
    deadlineMs,
    streamPath,
  }: { readonly clock: Clock; readonly deadlineMs: number; readonly streamPath: string },
): Media => {
  const upload =
    (operation: Operation, takesPdf: boolean): Media['uploadImage'] =>
    async (source, given) => {
      const { fileName, ...options } = { ...given };
      const { signal, deadlineMs: limit = deadlineMs } = options;
      const begun = clock.now();
      const terms = { operation: operation.id, takesPdf, fileName, signal, deadlineMs: limit, clock };
      const file = await openMedia(source, terms);
      const left = Math.max(1, limit - (clock.now() - begun));
      const request = { body: { file }, ownOptions: ['fileName'] };
      const sent = runtime.invoke(operation, request, uploadedMediaSchema, { ...options, deadlineMs: left });
      return (await explainUnknown(sent, { whether: 'the file arrived', advice: again })).value;
    };
  const streamOperation: Operation = { ...calls.getMediaStream, path: streamPath };
  return {
    uploadImage: upload(calls.uploadImage, false),
    uploadDocument: upload(calls.uploadDocument, true),
    async stream(mediaId, given) {
      const { maxBytes = mostBytes, headers, ...options } = { ...given };
      const request = { path: { mediaId } };
      return runtime.download(streamOperation, request, { ...options, headers: { accept, ...headers }, maxBytes });
    },
  };
};
