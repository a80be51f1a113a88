import { settle } from '../clock/system-time.ts';
import type { Delivery, Reply } from './exchange.ts';

const BODILESS = new Set([204, 205, 304]);

const systemError = (message: string, code: string): Error => Object.assign(new Error(message), { code });

/** What Node's fetch rejects with when the peer resets the connection. */
const connectionReset = (): TypeError =>
  new TypeError('fetch failed', { cause: systemError('read ECONNRESET', 'ECONNRESET') });

/** What Node's fetch errors the body with when the peer ends the connection half-way. */
const bodyTerminated = (): TypeError =>
  new TypeError('terminated', { cause: systemError('other side closed', 'UND_ERR_SOCKET') });

const headersOf = (reply: Reply, more: Record<string, string> = {}): Headers => {
  const headers = new Headers({ ...reply.headers, ...more });
  for (const cookie of reply.cookies ?? []) headers.append('set-cookie', cookie);
  return headers;
};

const initOf = (reply: Reply, more?: Record<string, string>): ResponseInit => ({
  status: reply.status,
  headers: headersOf(reply, more),
  ...(reply.statusText === undefined ? {} : { statusText: reply.statusText }),
});

const lengthOf = (reply: Reply): Record<string, string> => ({
  'content-length': String(Math.max(2, reply.body.byteLength)),
});

const half = (reply: Reply): Uint8Array => reply.body.slice(0, Math.floor(reply.body.byteLength / 2));

const whenAborted = (signal: AbortSignal | undefined, react: (reason: unknown) => void): void =>
  signal?.addEventListener('abort', () => react(signal.reason), { once: true });

const never = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason as Error);
    whenAborted(signal, reject);
  });

const truncatedResponse = (reply: Reply): Response => {
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent && reply.body.byteLength > 1) {
        sent = true;
        return controller.enqueue(half(reply));
      }
      // What was sent arrives before the connection ends.
      await settle();
      return controller.error(bodyTerminated());
    },
  });
  return new Response(body, initOf(reply, lengthOf(reply)));
};

const stalledResponse = (reply: Reply, signal: AbortSignal | undefined): Response => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => whenAborted(signal, (reason) => controller.error(reason)),
  });
  return new Response(body, initOf(reply, lengthOf(reply)));
};

const spoilable = (reply: Reply): boolean => !BODILESS.has(reply.status);

const wholeResponse = (reply: Reply): Response =>
  new Response(spoilable(reply) ? (reply.body as Uint8Array<ArrayBuffer>) : null, initOf(reply));

/** Turns a delivery into what `fetch` would give or throw. A signal ends what would never end by itself. */
export const toResponse = async (delivery: Delivery, signal?: AbortSignal): Promise<Response> => {
  if (delivery.kind === 'reset') throw connectionReset();
  if (delivery.kind === 'silence') return never(signal);
  if (delivery.kind === 'whole' || !spoilable(delivery.reply)) return wholeResponse(delivery.reply);
  return delivery.kind === 'truncated' ? truncatedResponse(delivery.reply) : stalledResponse(delivery.reply, signal);
};
