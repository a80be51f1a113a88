import type { IncomingMessage } from 'node:http';

import { nodeBody } from './node-body.ts';

/** What Express and its kin put on a request. */
interface FrameworkRequest extends IncomingMessage {
  /** The path before a router cut its own prefix off. */
  readonly originalUrl?: unknown;
  readonly body?: unknown;
  /** The bytes as they came, kept by a body parser that was told to. */
  readonly rawBody?: unknown;
}

const hostOf = ({ headers }: IncomingMessage): string =>
  headers[':authority']?.toString() ?? headers.host ?? 'localhost';

const urlOf = (request: FrameworkRequest): string => {
  const { socket, originalUrl, url = '/' } = request;
  const scheme = 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  const given = typeof originalUrl === 'string' ? originalUrl : url;
  // A path that is no path (`*`, or a whole URL) and a host that is none (anybody may send one) give no error here: no handler of a webhook needs them.
  const path = given.startsWith('/') ? given : '/';
  for (const host of [hostOf(request), 'localhost']) {
    if (URL.canParse(`${scheme}://${host}${path}`)) return `${scheme}://${host}${path}`;
  }
  return `${scheme}://localhost/`;
};

const headersOf = ({ rawHeaders }: IncomingMessage): Headers => {
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    // HTTP/2 carries method and path as headers of its own kind.
    if (!name.startsWith(':')) headers.append(name, value);
  }
  return headers;
};

const usedBefore = async (url: string, init: RequestInit): Promise<Request> => {
  const request = new Request(url, { ...init, body: ' ' });
  await request.arrayBuffer();
  return request;
};

/**
 * A web-standard request of one of node:http. Its body is the stream as it comes; where a body parser has read it, the bytes that the parser kept
 * (`rawBody`, or a `body` of bytes or text); and else a body that says that it was used, so that nobody takes a parsed object for what was sent.
 */
export const listenerRequest = async (request: FrameworkRequest, signal: AbortSignal): Promise<Request> => {
  const { method = 'GET', body, rawBody } = request;
  const url = urlOf(request);
  const init = { method, headers: headersOf(request), signal };
  if (method === 'GET' || method === 'HEAD') return new Request(url, init);
  if (!request.readableDidRead && !request.readableEnded && !request.destroyed)
    return new Request(url, { ...init, body: nodeBody(request), duplex: 'half' } as RequestInit);
  const kept = [rawBody, body].find((value) => value instanceof Uint8Array || typeof value === 'string');
  return kept === undefined ? usedBefore(url, init) : new Request(url, { ...init, body: kept as BodyInit });
};
