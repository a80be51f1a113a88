import type { Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { inRealTime } from '../in-real-time.ts';
import { tell } from '../observation/tell.ts';
import { isStoreBusyError } from '../stores/store-errors.ts';
import { systemClock } from '../system-clock.ts';
import { readCappedBody } from './capped-body.ts';
import { countFailures } from './count-failures.ts';
import type { FailureCount } from './count-failures.ts';
import type { Deduplicate } from './deduplicate.ts';
import { defaultHandleTimeoutMs, withinTime } from './handle-timeout.ts';
import type { WebhookDelivery, WebhookVerdict } from './webhook-delivery.ts';
import { isWebhookVerificationError, WebhookVerificationError } from './webhook-verification-error.ts';

/** A delivery that was not handled. The error may hold personal data if your own code put it there: ours never does. */
export interface WebhookFailure {
  readonly stage: 'read' | 'verify' | 'parse' | 'handle';
  /** The status answered. */
  readonly status: number;
  readonly error: unknown;
  /** What the event is about, as `subjectOf` says: an id of the provider's. Not enumerable, so that no logger shows it by itself. */
  readonly subject?: string;
  /** How often in a row events about this subject have failed in this process, this time included. */
  readonly failures?: number;
}

/** What goes along with one event. */
export interface WebhookContext {
  /** Aborts with a `HandlingLostError` when another process may be handling the same event, and when handling it takes longer than `handleTimeoutMs`. */
  readonly signal: AbortSignal;
}

/** What `createWebhookHandler` takes: how a delivery is verified, parsed and handled. */
export interface WebhookHandlerOptions<Event> {
  /** Where headers alone can prove it: nothing of the body is read before it says `verified: true`. */
  readonly authorize?: (delivery: Pick<WebhookDelivery, 'url' | 'headers'>) => WebhookVerdict | Promise<WebhookVerdict>;
  /** Nothing is parsed before it says `verified: true`. May be left out only where there is `authorize`. */
  readonly verify?: (delivery: WebhookDelivery) => WebhookVerdict | Promise<WebhookVerdict>;
  /** What it throws is answered with 400; of a body that says it is compressed (`Content-Encoding`), `body-compressed` is told instead. */
  readonly parse: (delivery: WebhookDelivery) => Event | Promise<Event>;
  /**
   * The event counts as handled when this resolves, and not before. What it throws is answered with 500 (a `StoreBusyError` with 503), so that the
   * provider sends again. So is one that takes longer than `handleTimeoutMs`: its signal aborts, and nothing that it does later counts.
   */
  readonly handle: (event: Event, delivery: WebhookDelivery, context: WebhookContext) => Promise<void>;
  /** From `createDeduplicate`. Without it every delivery is handled, repetitions too. */
  readonly deduplicate?: Deduplicate;
  /** What an event is about, for `onFailure` to tell which ones fail again and again. */
  readonly subjectOf?: (event: Event) => string | undefined;
  /** Milliseconds that `handle` may take: 600 000 unless told; `Infinity` for no end, where `handle` or `deduplicate` sees to it. */
  readonly handleTimeoutMs?: number;
  /** 1 000 000 unless told. */
  readonly maxBytes?: number;
  /** Milliseconds until the whole body has to be there: 30 000 unless told. */
  readonly bodyTimeoutMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
  /** Told of every delivery that was refused or failed. What it throws is swallowed. */
  readonly onFailure?: (failure: WebhookFailure) => void;
}

const unread = {
  'too-large': [413, 'body-too-large'],
  'too-slow': [408, 'body-too-slow'],
  unreadable: [400, 'body-unreadable'],
  // A mistake in this application, and no fault of the delivery: it shall come again.
  'already-read': [500, 'body-already-parsed'],
} as const;

/** Answers say nothing to somebody who forges deliveries; `onFailure` says it to you. */
const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

/** Strict, whatever the types say: `undefined` of a forgotten return, or a string, is no proof. */
const isGenuine = (verdict: unknown): verdict is { readonly verified: true } =>
  typeof verdict === 'object' && verdict !== null && 'verified' in verdict && verdict.verified === true;

const retryLater = (): Response => answer(503, { 'retry-after': '30' });

/**
 * A web-standard webhook endpoint: 200 only once the event was handled; 401 for what is not genuine, 413 for what is too large, 408 for
 * what is too slow, 400 for what cannot be understood, 405 for anything but POST, 503 while the same event is being handled elsewhere, 500 when
 * handling failed. Total: any request gives a response.
 *
 * @example
 * export const POST = createWebhookHandler({
 *   verify: ({ headers }) => verifyBasicCredentials(headers.get('authorization'), [{ username, password }]),
 *   parse: ({ body }) => JSON.parse(new TextDecoder().decode(body)),
 *   handle: (event, delivery, { signal }) => save(event, { signal }),
 *   deduplicate: createDeduplicate({ store, owner: 'web-1', namespace: 'screenings' }),
 * });
 *
 * @throws ConfigurationError (when it is made, never later) for a `maxBytes`, `bodyTimeoutMs` or `handleTimeoutMs` that is no positive number, and where nothing verifies.
 */
export const createWebhookHandler = <Event>(
  options: WebhookHandlerOptions<Event>,
): ((request: Request) => Promise<Response>) => {
  const { authorize, verify, parse, handle, deduplicate } = options;
  const { maxBytes = 1_000_000, bodyTimeoutMs = 30_000, clock = systemClock } = options;
  const { subjectOf, handleTimeoutMs = defaultHandleTimeoutMs } = options;
  if (!(maxBytes > 0)) throw new ConfigurationError('`maxBytes` must be a positive number of bytes.');
  for (const [name, ms] of Object.entries({ bodyTimeoutMs, handleTimeoutMs }))
    if (!(ms > 0)) throw new ConfigurationError(`\`${name}\` must be a positive number of milliseconds.`);
  if (authorize === undefined && verify === undefined)
    throw new ConfigurationError('Neither `authorize` nor `verify` is there: anybody could send deliveries.');

  const failing = countFailures();

  const fail = (stage: WebhookFailure['stage'], response: Response, error: unknown, about?: FailureCount): Response => {
    const failure: WebhookFailure = {
      stage,
      status: response.status,
      error,
      ...(about === undefined ? {} : { failures: about.failures }),
    };
    if (about !== undefined) Object.defineProperty(failure, 'subject', { value: about.subject });
    // An observer never decides what is answered.
    tell(() => options.onFailure?.(failure));
    return response;
  };

  const handleVerified = async (delivery: WebhookDelivery): Promise<Response> => {
    let event: Event;
    try {
      event = await parse(delivery);
    } catch (error) {
      const isCompressed = !/^(?:identity)?$/i.test(delivery.headers.get('content-encoding') ?? '');
      return fail('parse', answer(400), isCompressed ? new WebhookVerificationError('body-compressed') : error);
    }
    let subject: string | undefined;
    try {
      subject = subjectOf?.(event);
      const run = (lease?: AbortSignal): Promise<void> =>
        withinTime(clock, handleTimeoutMs, lease, (signal) => handle(event, delivery, { signal }));
      const outcome = deduplicate === undefined ? await run() : await deduplicate(delivery.body, run);
      if (outcome === 'busy') return retryLater();
      failing.over(subject);
      return answer(200);
    } catch (error) {
      return fail('handle', isStoreBusyError(error) ? retryLater() : answer(500), error, failing.again(subject));
    }
  };

  /** The answer to what is not genuine; `undefined` for what is. */
  const refuse = async <Given>(
    judge: ((given: Given) => WebhookVerdict | Promise<WebhookVerdict>) | undefined,
    given: Given,
  ): Promise<Response | undefined> => {
    if (judge === undefined) return undefined;
    try {
      // By digests, and by secrets that a function gives.
      const verdict = await inRealTime(clock, Promise.resolve(judge(given)));
      if (isGenuine(verdict)) return undefined;
      return fail('verify', answer(401), new WebhookVerificationError(verdict?.reason ?? 'signature-missing'));
    } catch (error) {
      return fail('verify', answer(isWebhookVerificationError(error) ? 401 : 500), error);
    }
  };

  const receive = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    const { url, headers } = request;
    const unauthorized = await refuse(authorize, { url, headers });
    if (unauthorized !== undefined) return unauthorized;
    const body = await readCappedBody(request, maxBytes, { timeoutMs: bodyTimeoutMs, clock });
    if (body.kind !== 'complete') {
      const [status, reason] = unread[body.kind];
      return fail('read', answer(status), new WebhookVerificationError(reason));
    }
    const delivery: WebhookDelivery = { url, headers, body: body.bytes };
    return (await refuse(verify, delivery)) ?? handleVerified(delivery);
  };

  // What is no Request at all, or one that breaks when it is looked at.
  return (request) => receive(request).catch((error: unknown) => fail('read', answer(500), error));
};
