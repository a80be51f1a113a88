import { documentError, largestDocumentBytes } from './document-problems.ts';
import type { UploadOperation } from './document-problems.ts';

/** Readers of PDF look for its mark here, because programs write something before it: a byte order mark, a mail header. */
export const headBytes = 1024;

const mark = [0x25, 0x50, 0x44, 0x46, 0x2d] as const; // %PDF-

/** Whether the mark of a PDF is within the first 1,024 bytes. */
const beginsAsPdf = (head: Uint8Array): boolean => {
  const last = Math.min(head.length, headBytes) - mark.length;
  for (let at = 0; at <= last; at++) if (mark.every((byte, index) => head[at + index] === byte)) return true;
  return false;
};

/** Checks the head of a document and, where it is known, its size in bytes. */
export const checkHead = (head: Uint8Array, size: number | undefined, operation?: UploadOperation): void => {
  if (head.length === 0) throw documentError('empty', operation);
  if (size !== undefined && size > largestDocumentBytes) throw documentError('size', operation);
  if (!beginsAsPdf(head)) throw documentError('form', operation);
};

/**
 * Checks that bytes are a PDF by their content, and at most 10 MB (10 × 1024 × 1024 bytes).
 * (https://sterling.readme.io, "Documents", "File Requirements")
 *
 * @example checkPdf(await readFile('consent.pdf'));
 * @throws InvalidRequestError that tells which, and nothing of the content.
 */
export const checkPdf = (bytes: Uint8Array, operation?: UploadOperation): void =>
  checkHead(bytes.subarray(0, headBytes), bytes.length, operation);
