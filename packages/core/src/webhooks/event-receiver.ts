import { purgeTime } from '../keeping/purge-time.ts';
import { tell } from '../observation/tell.ts';
import { isStoreBusyError, StoreBusyError } from '../stores/store-errors.ts';
import { systemClock, systemRandom } from '../system-clock.ts';
import { createDeduplicate } from './deduplicate.ts';
import { sha256, toHex } from './digest.ts';
import { createExclusive } from './exclusive.ts';
import { failureFields } from './failure-fields.ts';
import type { EventReceiverOptions } from './receiver-options.ts';
import { createWebhookHandler } from './webhook-handler.ts';
import type { WebhookContext, WebhookFailure, WebhookHandlerOptions } from './webhook-handler.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';

/** One of the events of a delivery. */
export interface ReceivedEvent<Event> {
  readonly event: Event;
  /** What makes it the same event when it comes again. Only a hash of it is kept. */
  readonly identity: string;
  /** What it is about: events about the same are handled one after the other. */
  readonly subject: string | undefined;
}

/** What a delivery held. */
export interface ReceivedEvents<Event> {
  readonly events: readonly ReceivedEvent<Event>[];
  /** Why others of the same delivery could not be understood: told once these were handled. */
  readonly error?: unknown;
}

/** What a provider's receiver is made of. */
export interface EventReceiverTerms<Event> extends Pick<WebhookHandlerOptions<never>, 'authorize' | 'verify'> {
  readonly provider: string;
  readonly options: EventReceiverOptions<never>;
  /** Bytes, where the options say nothing. */
  readonly defaultMaxBytes: number;
  readonly parse: (delivery: WebhookDelivery) => ReceivedEvents<Event> | Promise<ReceivedEvents<Event>>;
  /** Hands one event over, to `onEvent` in the end; `subjectKey` stands for its subject in the keys of records. */
  readonly handOver: (event: Event, context: WebhookContext, subjectKey: string | undefined) => Promise<void>;
  /** Prefixes of what it remembers beside what was handled, to be purged with it. */
  readonly remembers?: readonly string[];
}

/** A handler of webhooks that gives each event on once, with what it remembers of them. */
export interface EventReceiver {
  /** Web-standard: any request gives a response, and its body is empty. */
  (request: Request): Promise<Response>;
  /**
   * Drops what is remembered of events last handled before `before` (a `Date`, or milliseconds since the epoch); returns how many records. An event that
   * comes again after that is handled again: keep some days at least.
   *
   * @example await webhook.purge(Date.now() - 90 * 24 * 60 * 60 * 1000);
   * @throws InvalidRequestError when it is no time; what the store throws.
   */
  purge(before: number | Date): Promise<number>;
}

/**
 * A webhook endpoint whose deliveries hold any number of events, each handled once, and at least once across a crash. One that fails keeps none of the
 * others from being handled; the delivery is then answered with 500, and what was handled is not handled again when it comes again.
 *
 * @example
 * const receive = createEventReceiver({ provider: 'example', options, defaultMaxBytes: 1_000_000, verify, parse, handOver: options.onEvent });
 */
export const createEventReceiver = <Event>(terms: EventReceiverTerms<Event>): EventReceiver => {
  const { provider, options, parse, handOver } = terms;
  const { store, namespace = provider, leaseMs = 60_000, waitMs = 10_000, handleTimeoutMs = 600_000 } = options;
  const { clock = systemClock, random = systemRandom, logger, bodyTimeoutMs = 30_000 } = options;
  const { owner = `webhooks-${random().toString(36).slice(2)}`, maxBytes = terms.defaultMaxBytes } = options;
  const { leases, records } = store;
  const exclusively = createExclusive({ leases, owner, leaseMs, waitMs, handleTimeoutMs, clock });
  const deduplicate = createDeduplicate({ store, namespace, owner, exclusively, clock });

  const onFailure = (failure: WebhookFailure): void => {
    tell(() => logger?.warn?.(failureFields({ event: 'webhook-failure', provider }, failure), 'delivery not handled'));
    tell(() => options.onFailure?.(failure));
  };

  const handleOne = async ({ event, identity, subject }: ReceivedEvent<Event>): Promise<void> => {
    const subjectKey = subject === undefined ? undefined : toHex(await sha256(subject, clock));
    const handle = async (signal: AbortSignal): Promise<void> => {
      // Whoever was told to stop meanwhile does not begin.
      signal.throwIfAborted();
      await handOver(event, { signal }, subjectKey);
    };
    const leaseKey = subjectKey === undefined ? {} : { leaseKey: `subject/${namespace}/${subjectKey}` };
    const outcome = await deduplicate(new TextEncoder().encode(identity), handle, leaseKey);
    if (outcome !== 'busy') return;
    throw new StoreBusyError('Another event about the same is being handled.', { provider });
  };

  const handle = async ({ events, error: notUnderstood }: ReceivedEvents<Event>): Promise<void> => {
    const errors: unknown[] = notUnderstood === undefined ? [] : [notUnderstood];
    for (const event of events) await handleOne(event).catch((error: unknown) => errors.push(error));
    // What failed decides the answer, rather than what has only to wait; the others are told here.
    errors.sort((left, right) => Number(isStoreBusyError(right)) - Number(isStoreBusyError(left)));
    const last = errors.pop();
    for (const error of errors) onFailure({ stage: 'handle', status: isStoreBusyError(error) ? 503 : 500, error });
    if (last !== undefined) throw last;
  };

  const receive = createWebhookHandler<ReceivedEvents<Event>>({
    ...(terms.authorize === undefined ? {} : { authorize: terms.authorize }),
    ...(terms.verify === undefined ? {} : { verify: terms.verify }),
    parse,
    handle,
    // Counted for each event, from when it is its turn.
    handleTimeoutMs: Infinity,
    subjectOf: ({ events: [first, ...others] }) =>
      others.every(({ subject }) => subject === first?.subject) ? first?.subject : undefined,
    maxBytes,
    bodyTimeoutMs,
    clock,
    onFailure,
  });

  return Object.assign((request: Request) => receive(request), {
    async purge(before: number | Date) {
      const time = purgeTime(before, provider);
      let count = 0;
      for (const prefix of ['webhook', ...(terms.remembers ?? [])])
        count += await records.purge(`${prefix}/${namespace}/`, time);
      return count;
    },
  });
};
