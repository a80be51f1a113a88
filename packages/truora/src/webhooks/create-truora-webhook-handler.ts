import { systemClock } from '@bgc/core';
import { checkReceiverOptions, createEventReceiver, createOrderGuard } from '@bgc/core/webhooks';
import type { EventReceiver, EventReceiverOptions } from '@bgc/core/webhooks';

import { openToken } from './open-token.ts';
import { readEvents } from './read-events.ts';
import type { ReadEvent } from './read-events.ts';
import { readToken } from './read-token.ts';
import { readTokenTerms } from './token-terms.ts';
import type { TokenOptions } from './token-terms.ts';
import type { EventOrder, TruoraWebhookEvent } from './webhook-event.ts';

/** What `createTruoraWebhookHandler` takes: signing keys, store, and what is done with an event. */
export interface TruoraWebhookOptions extends TokenOptions, EventReceiverOptions<TruoraWebhookEvent> {
  /** Bytes: 4 MiB unless told. No limit is documented. */
  readonly maxBytes?: number;
}

/** Makes repetitions and order known, and keeps one delivery's events apart. */
export type TruoraWebhookHandler = EventReceiver;

const provider = 'truora';
const mebibyte = 1_048_576;
/** A day ahead, for clocks that differ. */
const dayMs = 24 * 60 * 60 * 1_000;

const orders = { newer: 'newest', stale: 'older', reread: 'same-time' } as const satisfies Record<string, EventOrder>;

/**
 * The endpoint of hooks, whether made in the dashboard or by `hooks.create` (https://docs.truora.com, "hooks"). 200 once every event of a delivery was handled,
 * and not before: 401 for one that is not genuine, 413 for a body above `maxBytes`, 408 for one that trickles, 400 for claims that are not
 * understood, 405 for anything but POST, 503 while an event about the same check is handled elsewhere, 500 when `onEvent` failed or took longer than
 * `handleTimeoutMs`, or an event was not understood. Whether and how often Truora sends again is not documented: read checks of which nothing was heard by `checks.get`.
 *
 * Each event is handled once, known again by its id, its check and what has happened, and after a crash at least once. One that fails keeps none of the others
 * from being handled.
 *
 * @example
 * export const webhook = createTruoraWebhookHandler({
 *   signingKey: () => secrets.read('truora/signing-key'),
 *   store: openSqliteStore({ path: '/var/lib/checks/webhooks.sqlite' }),
 *   onEvent: async (event, { signal }) => {
 *     if (event.kind === 'check' && event.order !== 'older') await save(event.check, { signal });
 *   },
 * });
 * const response = await webhook(request);
 *
 * @throws ConfigurationError (when it is made, never later) for an option that is unknown, missing or wrong.
 */
export const createTruoraWebhookHandler = (options: TruoraWebhookOptions): TruoraWebhookHandler => {
  const known = {
    signingKey: 'any!',
    keyForm: 'any',
    algorithms: 'any',
    issuer: 'string',
    maxAgeMs: 'number',
    clockSkewMs: 'number',
  } as const;
  checkReceiverOptions(options, { provider, known });
  const terms = readTokenTerms(options);
  const { store, onEvent, onDrift, namespace = provider, clock = systemClock } = options;
  const order = createOrderGuard({ records: store.records, namespace });

  const orderOf = async ({ at }: ReadEvent, subjectKey: string | undefined): Promise<EventOrder> =>
    at === undefined || subjectKey === undefined ? 'undated' : orders[await order.judge(subjectKey, at)];

  return createEventReceiver<ReadEvent>({
    provider,
    options,
    defaultMaxBytes: 4 * mebibyte,
    remembers: ['order'],
    verify: async ({ body }) => {
      await openToken(body, terms);
      return { verified: true };
    },
    parse: ({ body }) => {
      const { claims } = readToken(body);
      const { events, ...others } = readEvents(claims, {
        ...(onDrift === undefined ? {} : { onDrift }),
        notAfter: clock.now() + dayMs,
      });
      return {
        events: events.map((event) => ({ event, identity: event.identity, subject: event.subject })),
        ...others,
      };
    },
    handOver: async (read, context, subjectKey) => {
      const event = read.event;
      const ordered: TruoraWebhookEvent = Object.defineProperty(
        { ...event, order: await orderOf(read, subjectKey) },
        'raw',
        { value: event.raw },
      );
      await onEvent(ordered, context);
      context.signal.throwIfAborted();
      if (read.at !== undefined && subjectKey !== undefined) await order.remember(subjectKey, read.at);
    },
  });
};
