import type { BgcError } from '../errors/bgc-error.ts';
import type { Operation } from '../operation.ts';
import { capStream } from './cap-stream.ts';
import { checkLink } from './check-link.ts';
import type { ClientContext } from './client-context.ts';
import { createDownloadFailure } from './download-failure.ts';
import type { Download, DownloadLink, DownloadOptions, InvokeRequest } from './runtime.ts';

const emptyStream = (): ReadableStream<Uint8Array> => new ReadableStream({ start: (controller) => controller.close() });

export const download = (
  context: ClientContext,
  operation: Operation,
  request: InvokeRequest | DownloadLink,
  { maxBytes, ...options }: DownloadOptions,
): Promise<Download> => {
  const { clock, definition, observer, parts } = context;
  const given: InvokeRequest = 'url' in request ? {} : request;
  const work: Parameters<typeof parts.watchCall<Download>>[2] = async (span) => {
    const { AttemptFailure, attemptError, judgeThrown } = parts;
    const refuse = parts.refuseFor(definition.name, operation.id);
    if (!(Number.isFinite(maxBytes) && maxBytes > 0))
      refuse('maxBytes is no positive number.', 'Give the most bytes to accept.');
    const link = 'url' in request ? { link: checkLink(request, context, refuse) } : {};
    const call = parts.prepareCall(context, {
      operation,
      request: {
        ...given,
        // Encoded bytes that were cut on their way pass for a whole file: fetch lets them. Browsers keep their own of this header.
        headers: { accept: '*/*', 'accept-encoding': 'identity', ...given.headers },
        ownOptions: [...(given.ownOptions ?? []), 'maxBytes'],
      },
      options,
      span,
      stream: true,
      ...link,
    });
    const reply = await context.send(call);
    const { status, headers, attempts, totalDelayMs } = reply;
    if (status < 200 || status > 299) throw parts.refusedError(context, call, reply);
    if (status === 204 || status === 205) {
      const wrong = { what: 'the answer has no content.', path: '', expected: 'a file' };
      throw parts.parseError(definition, call, reply, wrong);
    }

    // What may be asked for once only, a one-time link for one, is gone when it breaks on the way.
    const outcome = operation.repeat === 'never' ? 'unknown' : 'final';
    const typed = (thrown: unknown): BgcError => {
      const error = parts.isBgcError(thrown)
        ? thrown
        : attemptError(judgeThrown(thrown), call, { attempts, totalDelayMs, outcome });
      const { method, path, id } = operation;
      observer.failed({ provider: definition.name, operation: id, method, path }, error, clock);
      return error;
    };
    const announced = parts.announcedLength(headers);
    const source = reply.stream ?? emptyStream();
    if (announced !== undefined && announced > maxBytes) {
      void source.cancel().catch(() => undefined);
      const failure = new AttemptFailure('too-large', { maxBytes, status });
      throw attemptError(failure, call, { attempts, totalDelayMs, outcome: 'final' });
    }
    const contentType = headers.get('content-type');
    const requestId = parts.requestIdOf(reply, definition);
    const stream = capStream(source, createDownloadFailure(context, call, reply, maxBytes), typed);
    return {
      stream,
      bytes: async () => new Uint8Array(await new Response(stream).arrayBuffer()),
      status,
      headers,
      attempts,
      ...(contentType === null ? {} : { contentType }),
      ...(announced === undefined ? {} : { contentLength: announced }),
      ...(requestId === undefined ? {} : { requestId }),
    };
  };
  return parts.watchCall(context, operation, work, given.body);
};
