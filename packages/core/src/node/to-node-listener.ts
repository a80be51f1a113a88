import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Clock } from '../clock.ts';
import { tell } from '../observation/tell.ts';
import { systemClock } from '../system-clock.ts';
import { listenerRequest } from './listener-request.ts';
import { sendResponse } from './send-response.ts';

/** What `toNodeListener` takes. */
export interface NodeListenerOptions {
  /** Told of what the handler threw, and of answers that broke off. What it throws is swallowed. */
  readonly onError?: (error: unknown) => void;
  /** Milliseconds that the rest of a body is still taken in, and thrown away, after it was refused: 5 000 unless told. */
  readonly lingerMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
}

/** A listener of node:http, and a request handler of Express, Connect and their kin. */
export type NodeListener = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/** A `Request` with one of them cannot be made ("forbidden method", https://fetch.spec.whatwg.org/#methods). */
const forbidden = /^(?:CONNECT|TRACE|TRACK)$/i;
const carried = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

/**
 * Lets a web-standard handler answer requests of node:http, Express and whatever takes `(request, response, next)`. The body is streamed and read no
 * faster than the handler reads it; the request's `signal` aborts when the client goes away. A handler that throws is a 500, or
 * Express's error handler where there is one. TRACE and its kin, which no web-standard request can have, are a 405.
 *
 * Place it before any body parser. Where one has read the body already, its bytes are used if it kept them (`express.raw()`, or `rawBody`); after
 * `express.json()` the handler gets a request whose body says that it was used (`bodyUsed`), and a webhook handler reports `body-already-parsed`.
 *
 * @example
 * import { createServer } from 'node:http';
 *
 * createServer(toNodeListener(async (request) => new Response(await request.text()))).listen(8080, '127.0.0.1');
 */
export const toNodeListener = (
  handler: (request: Request) => Response | Promise<Response>,
  { onError, lingerMs = 5_000, clock = systemClock }: NodeListenerOptions = {},
): NodeListener => {
  const listen = async (
    request: IncomingMessage,
    response: ServerResponse,
    next: ((error?: unknown) => void) | undefined,
  ): Promise<void> => {
    const controller = new AbortController();
    // A connection that breaks shows in the body and by `close`. An `error` that nobody listens to would end the whole process.
    for (const emitter of [request, response]) emitter.on('error', () => {});
    response.once('close', () => {
      if (!response.writableFinished) controller.abort(new DOMException('The client went away.', 'AbortError'));
    });
    // A body that nobody wants is taken in for a while, or the sender, still sending, would never see the answer.
    response.once('finish', () => {
      if (request.complete || request.destroyed) return;
      const cancel = clock.schedule(lingerMs, () => request.destroy());
      request.once('close', cancel);
      request.resume();
    });
    if (forbidden.test(request.method ?? '')) return void response.writeHead(405, { allow: carried }).end();
    try {
      const answer = await handler(await listenerRequest(request, controller.signal));
      await sendResponse(response, answer, request.method ?? 'GET');
    } catch (error) {
      tell(() => onError?.(error));
      if (response.headersSent) response.destroy();
      else if (next !== undefined) next(error);
      else {
        // Those of an answer whose body broke before its first byte say how long that was.
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.writeHead(500).end();
      }
    }
  };
  return (request, response, next) => void listen(request, response, next);
};
