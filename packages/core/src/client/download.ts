import { isBgcError } from '../errors/bgc-error.ts';
import type { BgcError } from '../errors/bgc-error.ts';
import { attemptError } from '../errors/attempt-error.ts';
import { AttemptFailure } from '../onion/attempt-failure.ts';
import { judgeThrown } from '../onion/judge-thrown.ts';
import { announcedLength } from '../onion/read-body.ts';
import type { Operation } from '../operation.ts';
import { capStream } from './cap-stream.ts';
import { checkLink } from './check-link.ts';
import type { ClientContext } from './client-context.ts';
import { refuseFor } from './invalid-request.ts';
import { prepareCall } from './prepare-call.ts';
import { refusedError } from './refused-error.ts';
import { requestIdOf } from './request-id.ts';
import type { Download, DownloadLink, DownloadOptions, InvokeRequest } from './runtime.ts';
import { watchCall } from './watch-call.ts';

const emptyStream = (): ReadableStream<Uint8Array> => new ReadableStream({ start: (controller) => controller.close() });

/** What the length so far says against the stream. */
const lengthFailure = (
  length: number,
  ended: boolean,
  { maxBytes, announced }: { readonly maxBytes: number; readonly announced: number | undefined },
): AttemptFailure | undefined => {
  if (length > maxBytes) return new AttemptFailure('too-large', { maxBytes });
  if (announced !== undefined && (ended ? length !== announced : length > announced))
    return new AttemptFailure('truncated', { reason: 'content-length' });
  return undefined;
};

export const download = (
  context: ClientContext,
  operation: Operation,
  request: InvokeRequest | DownloadLink,
  { maxBytes, ...options }: DownloadOptions,
): Promise<Download> =>
  watchCall(context, operation, async (span) => {
    const { clock, definition, observer } = context;
    const refuse = refuseFor(definition.name, operation.id);
    if (!(Number.isFinite(maxBytes) && maxBytes > 0))
      refuse('maxBytes is no positive number.', 'Give the most bytes to accept.');
    const link = 'url' in request ? checkLink(request, context.baseUrl, refuse) : undefined;
    const accepted: InvokeRequest = {
      ...('url' in request ? {} : request),
      headers: { accept: '*/*', ...('url' in request ? {} : request.headers) },
    };
    const call = prepareCall(context, {
      operation,
      request: accepted,
      options,
      span,
      stream: true,
      ...(link ? { link } : {}),
    });
    const reply = await context.send(call);
    if (reply.status < 200 || reply.status > 299) throw refusedError(context, call, reply);

    const { status, headers, attempts, totalDelayMs } = reply;
    const typed = (thrown: unknown): BgcError => {
      const error = isBgcError(thrown)
        ? thrown
        : attemptError(judgeThrown(thrown), call, { attempts, totalDelayMs, outcome: 'final' });
      const { method, path, id } = operation;
      observer.failed({ provider: definition.name, operation: id, method, path }, error, clock.now());
      return error;
    };
    const announced = announcedLength(headers);
    const source = reply.stream ?? emptyStream();
    if (announced !== undefined && announced > maxBytes) {
      void source.cancel().catch(() => undefined);
      throw attemptError(new AttemptFailure('too-large', { maxBytes, status }), call, {
        attempts,
        totalDelayMs,
        outcome: 'final',
      });
    }
    const contentType = headers.get('content-type');
    const requestId = requestIdOf(reply, definition.requestIdHeaders);
    return {
      stream: capStream(source, (length, ended) => lengthFailure(length, ended, { maxBytes, announced }), typed),
      status,
      headers,
      attempts,
      ...(contentType === null ? {} : { contentType }),
      ...(announced === undefined ? {} : { contentLength: announced }),
      ...(requestId === undefined ? {} : { requestId }),
    };
  });
