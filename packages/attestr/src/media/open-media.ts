import { isBgcError } from '@bgc/core';
import type { FilePart } from '@bgc/core';

import { invalid } from '../validation/refuse.ts';
import { collectStream } from './collect-stream.ts';
import type { CollectTerms } from './collect-stream.ts';
import { headBytes, kindOf } from './media-kinds.ts';

/** What a file can be given as. A path: `documentFromFile` of `/node`. */
export type MediaSource = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>;

/** "Image file size exceeds the maximum permissible limit of 15MB": of which kind is not told, so that the larger is let through. */
const mostMediaBytes = 15 * 1024 * 1024;

export interface OpenTerms extends Omit<CollectTerms, 'mostBytes'> {
  readonly fileName: string | undefined;
  readonly takesPdf: boolean;
}

const blobOf = async (source: MediaSource, terms: OpenTerms): Promise<Blob> => {
  if (source instanceof Blob) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source as BlobPart]);
  if (!(source instanceof ReadableStream))
    throw invalid(
      terms.operation,
      'the file is none of: Uint8Array, ArrayBuffer, Blob, ReadableStream.',
      'For a path: `documentFromFile(path)` of @bgc/attestr/node; for a stream of node:stream: `Readable.toWeb(stream)`.',
      'file',
    );
  if (source.locked) throw invalid(terms.operation, 'the stream was read already.', 'Open it anew.', 'file');
  return collectStream(source, { ...terms, mostBytes: mostMediaBytes });
};

const read = async <T>(operation: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (isBgcError(error)) throw error;
    // What it said is not shown, because it may hold personal data.
    throw invalid(operation, 'the file could not be read.', 'Look at the file or stream itself.', 'file');
  }
};

/**
 * Opens a file to be uploaded: what it is by its content, its size and its name are looked at before anything is sent.
 *
 * @throws InvalidRequestError where it is empty, larger than 15 MB, of another type, or named as one; AbortedError, TimeoutError while a stream is read.
 */
export const openMedia = async (source: MediaSource, terms: OpenTerms): Promise<FilePart> => {
  const { operation, takesPdf, fileName } = terms;
  const refuse = (what: string, advice: string, field = 'file'): never => {
    throw invalid(operation, what, advice, field);
  };
  const content = await read(operation, blobOf(source, terms));
  const head = new Uint8Array(await read(operation, content.slice(0, headBytes).arrayBuffer()));
  if (head.length === 0) refuse('the file is empty.', 'Give the whole file; a stream can be read once only.');
  if (content.size > mostMediaBytes) refuse('the file is larger than 15 MB.', 'Attestr takes 15 MB at most.');
  const kind = kindOf(head);
  if (kind === undefined || (kind.contentType === 'application/pdf' && !takesPdf))
    return refuse(
      `the file is no ${takesPdf ? 'JPEG, PNG or PDF' : 'JPEG or PNG'}, by its content.`,
      takesPdf ? 'Attestr takes no other.' : 'Upload a PDF with `uploadDocument`.',
    );
  const { contentType, extensions } = kind;
  const named: unknown = fileName;
  const fits = (extension: string): boolean => typeof named === 'string' && named.toLowerCase().endsWith(extension);
  if (named !== undefined && !extensions.some(fits))
    refuse(
      `fileName does not end as that of a file of type ${contentType} does.`,
      `Let it end in ${extensions.join(' or ')}, or leave it out.`,
      'fileName',
    );
  return { content, fileName: fileName ?? `file${extensions[0]}`, contentType };
};
