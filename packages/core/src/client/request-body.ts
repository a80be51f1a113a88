import type { CallBody, FetchBody } from '../call.ts';
import type { Operation } from '../operation.ts';
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

const asForm = (body: unknown, refuse: Refuse): string => {
  const form = new URLSearchParams();
  if (typeof body !== 'object' || body === null) return refuse('the body is no object of form fields.', 'Give one.');
  for (const [field, value] of Object.entries(body)) {
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') refuse(`the form field ${field} is an object.`, 'Give text, a number or a boolean.');
    form.append(field, String(value));
  }
  return form.toString();
};

/** What fetch sends as it is. Of anything else it would send the name of its class. */
export const isFetchBody = (body: unknown): body is FetchBody =>
  typeof body === 'string' ||
  ArrayBuffer.isView(body) ||
  [ArrayBuffer, Blob, FormData, ReadableStream, URLSearchParams].some((type) => body instanceof type);

/** Bytes and text go as they are, a function is asked for the body at every attempt, a stream goes once, anything else is written as the operation says. */
export const requestBody = (body: unknown, operation: Operation, refuse: Refuse): CallBody | undefined => {
  const { requestContentType: type } = operation;
  const asItIs = type === 'application/octet-stream' || type === 'multipart/form-data';
  if (body === undefined) return undefined;
  if (typeof body === 'function') return { kind: 'factory', create: body as () => FetchBody };
  if (body instanceof ReadableStream) return { kind: 'stream', stream: body as ReadableStream<Uint8Array> };
  if ((asItIs && typeof body === 'string') || body instanceof Uint8Array) return { kind: 'bytes', bytes: body };
  if (typeof body !== 'string' && isFetchBody(body)) return { kind: 'factory', create: () => body };
  if (asItIs)
    return refuse('the body is none that can be sent as it is.', 'Give bytes, a Blob, FormData or a web stream.');
  const form = type === 'application/x-www-form-urlencoded';
  return { kind: 'bytes', bytes: form ? asForm(body, refuse) : asJson(body, refuse) };
};

/** FormData brings its own, with the boundary. */
export const contentTypeOf = (body: CallBody, operation: Operation): string | undefined => {
  const { requestContentType = 'application/json' } = operation;
  return body.kind === 'factory' && requestContentType === 'multipart/form-data' ? undefined : requestContentType;
};
