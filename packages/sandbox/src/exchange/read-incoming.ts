import type { Incoming } from './exchange.ts';

const encoder = new TextEncoder();

interface PlainBody {
  readonly bytes: Uint8Array;
  readonly type?: string;
}

/** The body without building a Request, where it is plain bytes or text: a Request costs more than the whole emulator. */
const plainBody = (body: BodyInit | null | undefined): PlainBody | Promise<PlainBody> | undefined => {
  if (body === undefined || body === null) return { bytes: new Uint8Array(0) };
  if (typeof body === 'string') return { bytes: encoder.encode(body), type: 'text/plain;charset=UTF-8' };
  if (body instanceof URLSearchParams) {
    return { bytes: encoder.encode(body.toString()), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
  }
  if (body instanceof Uint8Array) return { bytes: body.slice() };
  if (body instanceof ArrayBuffer) return { bytes: new Uint8Array(body.slice(0)) };
  // Node 20.0 never ends reading a Request that is made of a Blob of several parts.
  if (body instanceof Blob) {
    return body.arrayBuffer().then((buffer) => ({ bytes: new Uint8Array(buffer), type: body.type }));
  }
  return undefined;
};

const withType = (headers: Headers, type: string | undefined): Headers => {
  if (type && !headers.has('content-type')) headers.set('content-type', type);
  return headers;
};

/** Reads what `fetch(input, init)` was given. */
export const readIncoming = async (input: string | URL | Request, init: RequestInit = {}): Promise<Incoming> => {
  const plain = input instanceof Request ? undefined : await plainBody(init.body);
  if (plain && !(input instanceof Request)) {
    const headers = withType(new Headers(init.headers), plain.type);
    return { method: (init.method ?? 'GET').toUpperCase(), url: new URL(input), headers, body: plain.bytes };
  }
  const request = new Request(input, init);
  const body = new Uint8Array(await request.arrayBuffer());
  return { method: request.method.toUpperCase(), url: new URL(request.url), headers: request.headers, body };
};
