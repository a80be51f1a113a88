import type { Call, Reply } from '../call.ts';
import type { ClientContext } from './client-context.ts';
import { watchPdfEnd } from './watch-pdf-end.ts';

export interface DownloadSoFar {
  /** Bytes. */
  readonly length: number;
  readonly ended: boolean;
  readonly part: Uint8Array | undefined;
}

/** What was asked for by its type is no page, and not empty. Of anything else nobody can tell: a file may be either. */
const asksForType = ({ headers: { accept = '' } }: Call): boolean => !/\*\/\*|html/i.test(accept);

/** What speaks against a download, from its headers on to its last byte. */
export const createDownloadFailure = (
  { definition, parts }: ClientContext,
  call: Call,
  reply: Reply,
  maxBytes: number,
): ((soFar: DownloadSoFar) => Error | undefined) => {
  const { AttemptFailure, announcedLength, isHtmlPage, parseError } = parts;
  const { headers, status } = reply;
  const announced = announcedLength(headers);
  const typed = asksForType(call);
  const isPdf = /application\/pdf/i.test(`${call.headers['accept'] ?? ''} ${headers.get('content-type') ?? ''}`);
  // Encoded, though nobody asked for that: its length tells nothing, and fetch lets it pass where it was cut.
  const pdfEnd = isPdf && headers.has('content-encoding') ? watchPdfEnd() : undefined;
  const wrong = (what: string, expected: string): Error =>
    parseError(definition, call, reply, { what, path: '', expected });
  return ({ length, ended, part }) => {
    if (length > maxBytes) return new AttemptFailure('too-large', { maxBytes, status });
    if (announced !== undefined && (ended ? length !== announced : length > announced))
      return new AttemptFailure('truncated', { reason: 'content-length' });
    if (part !== undefined) pdfEnd?.add(part);
    if (typed && ended && length === 0) return wrong('the answer is empty.', 'a file');
    // Told by its first bytes.
    if (typed && part !== undefined && length === part.length && isHtmlPage({ headers, body: part }))
      return wrong('the answer is an HTML page.', 'a file, not an HTML page');
    if (
      typed &&
      !/json/i.test(call.headers['accept'] ?? '') &&
      /^application\/json\b/i.test(headers.get('content-type') ?? '')
    )
      return wrong('the answer is JSON.', 'a file, not JSON');
    // Said last: what else came in its place is told by its first bytes.
    if (ended && pdfEnd?.isThere() === false) return new AttemptFailure('truncated', { reason: 'end-of-file' });
    return undefined;
  };
};
