import { ConfigurationError } from '../errors/input-errors.ts';
import { tell } from '../observation/tell.ts';
import { isStoreBusyError } from '../stores/store-errors.ts';
import { readCappedBody } from './capped-body.ts';
import type { Deduplicate } from './deduplicate.ts';
import type { WebhookDelivery, WebhookVerdict } from './webhook-delivery.ts';
import { isWebhookVerificationError, WebhookVerificationError } from './webhook-verification-error.ts';

/** A delivery that was not handled. The error may hold personal data if your own code put it there: ours never does. */
export interface WebhookFailure {
  readonly stage: 'read' | 'verify' | 'parse' | 'handle';
  /** The status answered. */
  readonly status: number;
  readonly error: unknown;
}

/** What goes along with one event. */
export interface WebhookContext {
  /** Aborts with a `HandlingLostError` when another process may be handling the same event. Without `deduplicate` it never does. */
  readonly signal: AbortSignal;
}

export interface WebhookHandlerOptions<Event> {
  /** Nothing is parsed before it says `verified: true`. */
  readonly verify: (delivery: WebhookDelivery) => WebhookVerdict | Promise<WebhookVerdict>;
  /** What it throws is answered with 400. */
  readonly parse: (delivery: WebhookDelivery) => Event | Promise<Event>;
  /** The event counts as handled when this resolves, and not before. What it throws is answered with 500, so that the provider sends again. */
  readonly handle: (event: Event, delivery: WebhookDelivery, context: WebhookContext) => Promise<void>;
  /** From `createDeduplicate`. Without it every delivery is handled, repetitions too. */
  readonly deduplicate?: Deduplicate;
  /** 1 000 000 unless told. */
  readonly maxBytes?: number;
  /** Told of every delivery that was refused or failed. What it throws is swallowed. */
  readonly onFailure?: (failure: WebhookFailure) => void;
}

const unread = {
  'too-large': [413, 'body-too-large'],
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
 * A web-standard webhook endpoint: 200 only once the event was handled; 401 for what is not genuine, 413 for what is too large, 400 for what
 * cannot be understood, 405 for anything but POST, 503 while the same event is being handled elsewhere, 500 when handling failed. Total:
 * any request gives a response.
 *
 * @example
 * export const POST = createWebhookHandler({
 *   verify: ({ headers }) => verifyBasicCredentials(headers.get('authorization'), [{ username, password }]),
 *   parse: ({ body }) => JSON.parse(new TextDecoder().decode(body)),
 *   handle: (event, delivery, { signal }) => save(event, { signal }),
 *   deduplicate: createDeduplicate({ store, owner: 'web-1', namespace: 'screenings' }),
 * });
 *
 * @throws ConfigurationError (when it is made, never later) for a `maxBytes` that is no positive number.
 */
export const createWebhookHandler = <Event>(
  options: WebhookHandlerOptions<Event>,
): ((request: Request) => Promise<Response>) => {
  const { verify, parse, handle, deduplicate, maxBytes = 1_000_000, onFailure } = options;
  if (!(maxBytes > 0)) throw new ConfigurationError('`maxBytes` must be a positive number of bytes.');

  const fail = (stage: WebhookFailure['stage'], response: Response, error: unknown): Response => {
    // An observer never decides what is answered.
    tell(() => onFailure?.({ stage, status: response.status, error }));
    return response;
  };

  const handleVerified = async (delivery: WebhookDelivery): Promise<Response> => {
    let event: Event;
    try {
      event = await parse(delivery);
    } catch (error) {
      return fail('parse', answer(400), error);
    }
    try {
      const run = (signal: AbortSignal): Promise<void> => handle(event, delivery, { signal });
      const outcome =
        deduplicate === undefined ? await run(new AbortController().signal) : await deduplicate(delivery.body, run);
      return outcome === 'busy' ? retryLater() : answer(200);
    } catch (error) {
      return fail('handle', isStoreBusyError(error) ? retryLater() : answer(500), error);
    }
  };

  const receive = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    const body = await readCappedBody(request, maxBytes);
    if (body.kind !== 'complete') {
      const [status, reason] = unread[body.kind];
      return fail('read', answer(status), new WebhookVerificationError(reason));
    }
    const delivery: WebhookDelivery = { url: request.url, headers: request.headers, body: body.bytes };
    try {
      const verdict = await verify(delivery);
      if (!isGenuine(verdict)) {
        return fail('verify', answer(401), new WebhookVerificationError(verdict?.reason ?? 'signature-missing'));
      }
    } catch (error) {
      return fail('verify', answer(isWebhookVerificationError(error) ? 401 : 500), error);
    }
    return handleVerified(delivery);
  };

  // What is no Request at all, or one that breaks when it is looked at.
  return (request) => receive(request).catch((error: unknown) => fail('read', answer(500), error));
};
