import type { CallBody, FetchBody } from '../call.ts';
import type { Operation } from '../operation.ts';
import { isObject } from '../parsing/read-object.ts';
import type { FormEncoder } from './encode-form.ts';
import type { Refuse } from './invalid-request.ts';

const asJson = (body: unknown, refuse: Refuse): string => {
  try {
    const text: unknown = JSON.stringify(body);
    if (typeof text === 'string') return text;
  } catch {
    // A cycle, or a bigint: told below.
  }
  return refuse('the body cannot be written as JSON.', 'Give plain data: no cycle, no bigint, no function.');
};

/** What fetch sends as it is. Of anything else it would send the name of its class. */
export const isFetchBody = (body: unknown): body is FetchBody =>
  typeof body === 'string' ||
  ArrayBuffer.isView(body) ||
  [ArrayBuffer, Blob, FormData, ReadableStream, URLSearchParams].some((type) => body instanceof type);

/** Bytes and text go as they are, a function is asked for the body at every attempt, a stream goes once, anything else is written as the operation says. */
export const requestBody = (
  body: unknown,
  operation: Operation,
  refuse: Refuse,
  encodeForm: FormEncoder | undefined,
): CallBody | undefined => {
  const { requestContentType: type = 'application/json' } = operation;
  const encode =
    type === 'application/json' ? asJson : type === 'application/x-www-form-urlencoded' ? encodeForm : undefined;
  if (body === undefined) return undefined;
  if (typeof body === 'function') return { kind: 'factory', create: body as () => FetchBody };
  if (body instanceof ReadableStream) return { kind: 'stream', stream: body as ReadableStream<Uint8Array> };
  if ((!encode && typeof body === 'string') || body instanceof Uint8Array) return { kind: 'bytes', bytes: body };
  if (typeof body !== 'string' && isFetchBody(body)) return { kind: 'factory', create: () => body };
  if (!encode)
    return refuse('the body is none that can be sent as it is.', 'Give bytes, a Blob, FormData or a web stream.');
  return { kind: 'bytes', bytes: encode(body, refuse) };
};

/** The parts of a multipart body, to be encoded first. */
export const isParts = (body: unknown, { requestContentType }: Operation): body is Readonly<Record<string, unknown>> =>
  requestContentType === 'multipart/form-data' && isObject(body) && !isFetchBody(body);

/** FormData brings its own, with the boundary. */
export const contentHeaders = (
  body: CallBody,
  { requestContentType = 'application/json' }: Operation,
): Readonly<Record<string, string>> =>
  body.kind === 'factory' && requestContentType === 'multipart/form-data' ? {} : { 'content-type': requestContentType };
