import { readChunks } from './read-chunks.ts';

export interface ReadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * What the bytes of a connection hold so far. `incomplete` has the request as far as it is known once half of it came: the head
 * and half of the body or, where the method has none, the first line.
 */
export type Reading =
  | { readonly kind: 'incomplete'; readonly half?: ReadRequest }
  | { readonly kind: 'complete'; readonly request: ReadRequest; readonly length: number }
  | { readonly kind: 'unreadable'; readonly why: string };

const bodiless = new Set(['GET', 'HEAD', 'OPTIONS', 'DELETE']);
const noBytes = new Uint8Array();
const firstLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP\/1\.[01]$/;

const readHeaders = (lines: readonly string[]): Record<string, string> | undefined => {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) return undefined;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
    headers[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
};

/** Reads the first request of `bytes` (RFC 9112). Depends on nothing but the bytes: how they were cut does not matter. */
export const readRequest = (bytes: Buffer): Reading => {
  const lineEnd = bytes.indexOf('\r\n');
  if (lineEnd === -1) return { kind: 'incomplete' };
  const match = firstLine.exec(bytes.toString('latin1', 0, lineEnd));
  const [, method, path] = match ?? [];
  if (method === undefined || path === undefined) return { kind: 'unreadable', why: 'the first line is no request' };
  const headEnd = bytes.indexOf('\r\n\r\n', lineEnd);
  if (headEnd === -1) {
    const half = { method, path, headers: {}, body: noBytes };
    return bodiless.has(method) ? { kind: 'incomplete', half } : { kind: 'incomplete' };
  }
  const lines = headEnd === lineEnd ? [] : bytes.toString('latin1', lineEnd + 2, headEnd).split('\r\n');
  const headers = readHeaders(lines);
  if (headers === undefined) return { kind: 'unreadable', why: 'a header has no name' };
  const start = headEnd + 4;
  const coding = headers['transfer-encoding'];
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') return { kind: 'unreadable', why: `transfer coding ${coding}` };
    const chunks = readChunks(bytes, start);
    if (chunks.kind === 'unreadable') return chunks;
    const request = { method, path, headers, body: chunks.body };
    if (chunks.kind === 'complete') return { kind: 'complete', request, length: chunks.end };
    // How long a chunked body will be, nobody knows: the first data count as half.
    return chunks.body.length > 0 ? { kind: 'incomplete', half: request } : { kind: 'incomplete' };
  }
  const told = headers['content-length'] ?? '0';
  if (!/^\d{1,15}$/.test(told)) return { kind: 'unreadable', why: `content-length ${told}` };
  const end = start + Number(told);
  const request = { method, path, headers, body: Uint8Array.from(bytes.subarray(start, end)) };
  if (bytes.length >= end) return { kind: 'complete', request, length: end };
  return request.body.length * 2 >= Number(told) ? { kind: 'incomplete', half: request } : { kind: 'incomplete' };
};
