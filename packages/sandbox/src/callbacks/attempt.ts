import type { SandboxClock } from '../clock/clock.ts';
import type { AttemptOutcome, OutgoingCallback } from './delivery.ts';
import { streamedBody } from './request-body.ts';
import type { Destination, RouteTable } from './route-table.ts';

export interface AttemptResult {
  readonly outcome: AttemptOutcome;
  readonly status?: number;
  readonly error?: string;
}

/** Real milliseconds that a virtual clock leaves a receiver to answer; what takes longer is overtaken by virtual time. */
const PATIENCE: Readonly<Record<Destination['kind'], number>> = { function: 250, loopback: 2000 };

const initOf = (callback: OutgoingCallback, clock: SandboxClock, signal: AbortSignal): RequestInit => {
  const { method, headers, body, transfer } = callback;
  // A redirect could lead off this machine: it is an answer like any other that is not success.
  const common = { method, headers, signal, redirect: 'manual' } as const;
  if (method === 'GET') return common;
  if (transfer === 'length') return { ...common, body: body.slice() };
  return { ...common, body: streamedBody(body, transfer, { clock, signal }), duplex: 'half' } as RequestInit;
};

const ask = async (
  destination: Destination,
  callback: OutgoingCallback,
  { clock, signal }: { readonly clock: SandboxClock; readonly signal: AbortSignal },
): Promise<Response> => {
  const init = initOf(callback, clock, signal);
  if (destination.kind === 'loopback') return fetch(destination.url, init);
  const request = new Request(destination.url, init);
  if (callback.method !== 'GET' && callback.transfer !== 'chunked') {
    // A server would see it: `fetch` adds it only on its way out.
    request.headers.set('content-length', String(callback.body.byteLength));
  }
  return destination.receive(request);
};

/** The name of an error, and the system's code where the connection failed: `TypeError (ECONNREFUSED)`. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an Error';
  const code = (error.cause as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z\d_]*$/.test(code) ? `${error.name} (${code})` : error.name;
};

/** Makes one attempt. It ends by itself: with the receiver's answer, its failure, or the provider's timeout. */
export const attempt = (
  callback: OutgoingCallback,
  { clock, routes, abandoned }: { clock: SandboxClock; routes: RouteTable; abandoned: AbortSignal },
): Promise<AttemptResult> => {
  const destination = routes.find(callback.url);
  if (!destination) return Promise.resolve({ outcome: 'no-route' });
  const controller = new AbortController();
  const abandon = (): void => controller.abort(abandoned.reason);
  abandoned.addEventListener('abort', abandon, { once: true });

  const result = new Promise<AttemptResult>((resolve) => {
    const cancel = clock.schedule(callback.timeoutMs, () => {
      resolve({ outcome: 'timed-out' });
      controller.abort(new DOMException('The sender waits no longer.', 'TimeoutError'));
    });
    const end = (ended: AttemptResult): void => {
      cancel();
      resolve(ended);
    };
    controller.signal.addEventListener('abort', () => end({ outcome: 'timed-out' }), { once: true });
    ask(destination, callback, { clock, signal: controller.signal }).then(
      (response) => {
        // By what it has and not by its class: a program may have replaced the global `Response`, as @hono/node-server does.
        const { status, body } = (response ?? {}) as Partial<Response>;
        if (typeof status !== 'number') return end({ outcome: 'no-answer', error: 'TypeError' });
        void body?.cancel().catch(() => undefined);
        return end({ outcome: callback.succeeded(status) ? 'delivered' : 'refused', status });
      },
      (error: unknown) => end({ outcome: 'no-answer', error: nameOf(error) }),
    );
  }).finally(() => abandoned.removeEventListener('abort', abandon));
  clock.hold?.(result, PATIENCE[destination.kind]);
  return result;
};
