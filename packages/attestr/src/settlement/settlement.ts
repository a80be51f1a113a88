import type { CallOptions, PollState, WorkStore } from '@bgc/core';

import type { AttestrClient } from '../client.ts';
import type { CreatedRequest } from '../models.ts';
import type { RequestOutcome } from '../results/request-outcome.ts';
import type { WorkOutput } from '../results/work-output.ts';

/** What goes along with one outcome. */
export interface SettledContext {
  /** Which of the two was first. */
  readonly by: 'webhook' | 'query';
  /** Aborts when another process may be settling the same request, and when it takes longer than `handleTimeoutMs`: stop then. */
  readonly signal: AbortSignal;
}

/** What a request came to, and which of the two told it first, in this process or another. */
export type SettledRequest = RequestOutcome & Pick<SettledContext, 'by'>;

/**
 * A request that a webhook is to come for: what `create` returned, or, after a restart, its `_id` as it was kept, with `webhook: true` as it was ordered with. Whoever writes
 * that of one ordered without waits for a webhook that never comes, and hears by query alone.
 *
 * @example const kept: WebhookRequest = { _id: 'AR02zfeuv2iz5ksij09nf', webhook: true };
 */
export type WebhookRequest = Pick<CreatedRequest, '_id' | 'webhook'>;

/** What `createAttestrSettlement` takes. */
export interface SettlementOptions {
  readonly client: Pick<AttestrClient, 'requests' | 'clock' | 'random'>;
  /** Remembers what was settled: ids, times and by which of the two, nothing of a result. `openSqliteStore` of @bgc/attestr/node; `createMemoryStore()` in tests. */
  readonly store: WorkStore;
  /**
   * Called with what a request came to: once, whatever comes first and however often it comes; again only where a process died, or this threw, before it
   * was done.
   */
  readonly onSettled: (outcome: RequestOutcome, context: SettledContext) => void | Promise<void>;
  /**
   * `true` reads every outcome by query, also one whose event is verified. The signature covers `output` alone, and not the `_id`: whoever has the token of
   * the webhook and a genuine event could deliver its output again, under another id.
   */
  readonly alwaysQuery?: boolean;
  /** Keeps accounts apart that share a store: `attestr` unless told. */
  readonly namespace?: string;
  /** Milliseconds that `onSettled` may take: 600 000 unless told. */
  readonly handleTimeoutMs?: number;
  /** Milliseconds after a crash until another process settles in its place: 60 000 unless told, at least 1000. */
  readonly leaseMs?: number;
  /** Milliseconds to wait for another that is settling the same request: 10 000 unless told. */
  readonly waitMs?: number;
}

/** What the settlement needs to know of a webhook's event. */
export interface SettlementEvent {
  readonly kind: string;
  readonly trust?: 'verified' | 'unverified';
  /** Of the request. */
  readonly _id?: string | undefined;
  readonly output?: WorkOutput | undefined;
}

/** How long it is waited for a webhook, and how often asked meanwhile. */
export interface WebhookWaitOptions {
  /** Milliseconds between two queries, for the webhook that never comes: 6 hours unless told. */
  readonly everyMs?: number;
  /** Milliseconds between two looks into the store, for the webhook that another process received: 15 minutes unless told, and never more than `everyMs`. */
  readonly checkEveryMs?: number;
  /** Milliseconds for the whole wait, resumes included: 14 days unless told. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Goes on with a wait of an earlier process: the `state` of an update, or of a `PollTimeoutError`. */
  readonly resume?: PollState;
  /** Told of every look and every failed query, and waited for: the place to keep `state`. */
  readonly onUpdate?: (update: { readonly state: PollState; readonly error?: unknown }) => void | Promise<void>;
  /** How many failed queries in a row are borne: 3 unless told. A daily limit is none. */
  readonly toleratedFailures?: number;
}

/** Where webhook and query meet: whichever comes first settles a request, and the other is ignored. */
export interface AttestrSettlement {
  /**
   * Takes an event of the webhook handler: give it as `onEvent`. A verified output settles the request; for any other event of a request it is read by query. Events of other kinds are
   * left alone.
   *
   * @example createAttestrWebhookHandler({ webhookToken, clientSecret, store, onEvent: settlement.receive });
   * @throws RequestNotSettledError where Attestr says by query that it is not done: the delivery fails, to come again; StoreBusyError; StoreError; what `onSettled` throws;
   * the errors of `requests.get`.
   */
  readonly receive: (event: SettlementEvent, context?: Pick<CallOptions, 'signal'>) => Promise<void>;
  /**
   * Reads one request, and settles it if Attestr is done with it: for a timer of yours that looks after webhooks that never came. `undefined` while it is not.
   *
   * @example for (const id of await openRequests()) await settlement.query(id);
   * @throws StoreBusyError while another settles it; what `onSettled` throws; the errors of `requests.get`.
   */
  query(request: string | Pick<CreatedRequest, '_id'>, options?: CallOptions): Promise<SettledRequest | undefined>;
  /**
   * Waits until a request is settled, by the webhook above all: in this process or another that shares the store. Attestr is asked at once, and then rarely.
   *
   * @example
   * const result = await settlement.waitForResult(created, { onUpdate: ({ state }) => save(state) });
   * // After a restart, by what was kept:
   * const later = await settlement.waitForResult({ _id: keptId, webhook: true }, { resume: keptState });
   * @throws ConfigurationError for a request that was created without `webhook: true`: no event would come; PollTimeoutError with the state to `resume` from;
   * AbortedError; what `onSettled` throws, where it is settled here.
   */
  waitForResult(request: WebhookRequest, options?: WebhookWaitOptions): Promise<SettledRequest>;
  /**
   * Forgets what was settled before then: a `Date`, or milliseconds since the epoch. An event that comes after that settles again: keep some months. Tells how many.
   *
   * @example await settlement.purge(new Date('2026-01-01'));
   * @throws InvalidRequestError when it is no time; StoreError.
   */
  purge(before: Date | number): Promise<number>;
}
