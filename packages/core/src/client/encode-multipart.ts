import { isObject } from '../parsing/read-object.ts';
import type { Refuse } from './invalid-request.ts';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './join-pieces.ts';

/** A file to be uploaded in a `multipart/form-data` body. */
export interface FilePart {
  /** Bytes and a `Blob` can be sent again; a stream goes once, and is never held in memory. */
  readonly content: Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>;
  /** Shown to the provider. Of a path only the last part is sent. */
  readonly fileName: string;
  /** The media type: `image/png`. */
  readonly contentType: string;
  /** Bytes of a stream, where they are known: a stream that is shorter or longer fails. */
  readonly size?: number;
}

/** The parts by name, in the order in which they go. What is `undefined` is left out. */
export type MultipartParts = Readonly<Record<string, FilePart | string | number | boolean | undefined>>;

/** Writes a `multipart/form-data` body and the headers that it needs. */
export type MultipartEncoder = (
  parts: Readonly<Record<string, unknown>>,
  tools: { readonly random: () => number; readonly refuse: Refuse },
) => {
  readonly body: Blob | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
};

const mediaType = /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w.-]+)*$/;
/** What could end a quoted text or its line. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unquotable = /["\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Percent-encoded where it must be, the rest in UTF-8 as it is (RFC 7578, 4.2 and 5.1; HTML, "multipart/form-data encoding algorithm"). */
const quote = (text: string): string => `"${text.replace(unquotable, encodeURIComponent)}"`;

const isContent = (value: unknown): value is FilePart['content'] =>
  ArrayBuffer.isView(value) || [ArrayBuffer, Blob, ReadableStream].some((type) => value instanceof type);

/** Bytes of all; NaN where those of one are not known. */
const totalOf = (pieces: readonly Pick<Piece, 'size'>[]): number =>
  pieces.reduce((sum, { size = NaN }) => sum + size, 0);

const checkFile = (name: string, part: unknown, refuse: Refuse): FilePart => {
  const wrong = (what: string, advice: string): never => refuse(`the part ${name} ${what}.`, advice);
  if (!isObject(part)) return wrong('is neither text nor a file', 'Give text, or { content, fileName, contentType }.');
  const { content, fileName, contentType, size } = part;
  if (!isContent(content)) return wrong('has no content that can be sent', 'Give bytes, a Blob or a web stream.');
  // A path would tell the names of users and folders.
  const baseName = typeof fileName === 'string' ? fileName.replace(/^.*[/\\]/s, '') : '';
  if (baseName.trim() === '') wrong('has no fileName', 'Give the name of the file, such as letter.pdf.');
  if (typeof contentType !== 'string' || !mediaType.test(contentType))
    wrong('has no contentType', 'Give it, such as image/png.');
  if (size !== undefined && !(Number.isSafeInteger(size) && (size as number) >= 0))
    wrong('has a size that is no number of bytes', 'Give a whole number, or none.');
  if (content instanceof ReadableStream && content.locked) wrong('is a stream in use', 'Open one for each call.');
  return { ...(part as unknown as FilePart), fileName: baseName };
};

/**
 * Writes the parts of a `multipart/form-data` body (RFC 7578). Handed to `createRuntime` by the clients that upload, so that the others do not carry it. The
 * boundary is drawn from the client's `random`. Bytes and `Blob`s give a body that can be sent again; with a stream in it, it goes once.
 *
 * @example
 * const runtime = createRuntime(definition, { baseUrl, encodeMultipart });
 * await runtime.invoke(operations.upload, { body: { file: { content: bytes, fileName: 'letter.pdf', contentType: 'application/pdf' } } });
 * @throws InvalidRequestError that names the part, before anything is sent.
 */
export const encodeMultipart: MultipartEncoder = (parts, { random, refuse }) => {
  const draw = (): string => random().toString(36).slice(2, 14);
  const boundary = `part-${draw()}${draw()}${draw()}`;
  const pieces: Piece[] = [];
  let waiting: Exclude<FilePart['content'] | string, ReadableStream>[] = [];
  const pack = (): void => {
    const parts = waiting.map((part) => new Blob([part as BlobPart]));
    const whole = new Blob(parts);
    // Bun leaves files on disk out of a Blob of several parts, without a word (https://github.com/oven-sh/bun/issues/25851): there they go one by one.
    for (const content of whole.size < totalOf(parts) ? parts : [whole]) pieces.push({ content, size: content.size });
    waiting = [];
  };
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) continue;
    const start = `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}`;
    if (typeof part === 'string' || typeof part === 'boolean' || (typeof part === 'number' && Number.isFinite(part))) {
      waiting.push(`${start}\r\n\r\n${String(part)}\r\n`);
      continue;
    }
    const { content, fileName, contentType, size } = checkFile(name, part, refuse);
    waiting.push(`${start}; filename=${quote(fileName)}\r\nContent-Type: ${contentType}\r\n\r\n`);
    if (content instanceof ReadableStream) {
      pack();
      pieces.push({ content, size });
    } else waiting.push(content);
    waiting.push('\r\n');
  }
  waiting.push(`--${boundary}--\r\n`);
  pack();
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const [whole] = pieces;
  // Of a Blob fetch says the length by itself.
  if (pieces.length === 1 && whole) return { body: whole.content, headers };
  const length = totalOf(pieces);
  return {
    body: joinPieces(pieces),
    headers: Number.isNaN(length) ? headers : { ...headers, 'content-length': String(length) },
  };
};
