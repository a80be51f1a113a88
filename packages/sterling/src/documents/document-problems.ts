import { InvalidRequestError } from '@bgc/core';

export type UploadOperation = 'uploadCandidateDocument' | 'uploadScreeningDocument';

/**
 * "The maximum file size is 10MB." Nobody says of which kind: taken as 10 × 1024 × 1024 bytes, so that nothing is refused here that the provider
 * would take. What lies between the two kinds is answered by the provider (413).
 */
export const largestDocumentBytes = 10 * 1024 * 1024;

/** What can be wrong with a document, and what to do next. */
const problems = {
  source: [
    'The document is none of: Uint8Array, ArrayBuffer, Blob, ReadableStream.',
    'Nothing was sent. For a file path: `documentFromFile(path)` of @bgc/sterling/node; for a stream of node:stream: `Readable.toWeb(stream)`; for text that holds base64: decode it first.',
  ],
  empty: ['The document is empty.', 'Nothing was sent. Give the whole file; a stream can be read once only.'],
  form: [
    'The document is no PDF: it does not begin as one.',
    'Nothing was sent. Sterling takes PDF files only, as bytes and not as text.',
  ],
  size: ['The document is larger than 10 MB.', 'Nothing was sent. Sterling takes files of at most 10 MB.'],
  streamedSize: [
    'The document turned out to be larger than 10 MB.',
    'The upload was cut off, so that it cannot be complete. Sterling takes files of at most 10 MB.',
  ],
  broken: [
    'The document could not be read.',
    'Nothing was sent. Look at the file or stream itself: what it said is not shown, because it may hold personal data.',
  ],
  streamedBroken: [
    'The document could not be read to its end.',
    'The upload was cut off, so that it cannot be complete: give the document again. What its stream said is not shown, because it may hold personal data.',
  ],
} as const satisfies Record<string, readonly [what: string, advice: string]>;

export type DocumentProblem = keyof typeof problems;

/** Names neither the file nor anything of its content. */
export const documentError = (
  problem: DocumentProblem,
  operation?: UploadOperation,
  systemCode?: string,
): InvalidRequestError => {
  const [what, advice] = problems[problem];
  // As in the provider's own code `400#fileAttachment`.
  const complaints = [{ field: 'fileAttachment', reason: problem === 'empty' ? 'required' : 'format' }];
  const why = systemCode === undefined ? what : `${what.slice(0, -1)} (${systemCode}).`;
  return new InvalidRequestError(why, { provider: 'sterling', operation, complaints, advice });
};
