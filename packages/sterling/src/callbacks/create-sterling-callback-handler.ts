import { eachRecord, systemClock, tell } from '@bgc/core';
import { purgeTime } from '@bgc/core/keeping';
import { createWebhookHandler, failureFields, verifyBasicCredentials } from '@bgc/core/webhooks';

import type { Screening } from '../models.ts';
import { isScreeningSettled } from '../states/states.ts';
import { openDesk } from './callback-desk.ts';
import { readCredentials } from './callback-credentials.ts';
import { checkCallbackOptions } from './handler-options.ts';
import type { SterlingCallbackOptions } from './handler-options.ts';
import { readCallback } from './read-callback.ts';
import { receiveCallback } from './receive-callback.ts';
import { fingerprintOf } from './screening-state.ts';
import { needSubject } from './subject.ts';
import { sweepScreenings } from './sweep-screenings.ts';
import type { SweepOptions, SweepReport } from './sweep-screenings.ts';

/** A handler of Sterling's callbacks: takes a `Request`, gives a `Response`, and reads what no callback told. */
export interface SterlingCallbackHandler {
  /** Web-standard: any request gives a response, and its body is empty. */
  (request: Request): Promise<Response>;
  /**
   * Expects callbacks of a screening, so that `sweep()` reads it when none comes. Give the screening itself, as `create` returned it, and that state counts
   * as handed over, unless it is over already: a callback of the same second is put in order by reading the screening again, where the handler can. Harmless when repeated. A screening of which a callback came is tracked by itself, until nothing more is expected of it.
   *
   * @example await callbacks.track(await sterling.screenings.create(order));
   * @throws InvalidRequestError without an id; what the store throws.
   */
  track(screening: string | Screening): Promise<void>;
  /**
   * Expects nothing more of a screening, until its next callback.
   *
   * @example await callbacks.untrack('001000063194810');
   * @throws InvalidRequestError without an id; what the store throws.
   */
  untrack(screeningId: string): Promise<void>;
  /**
   * Reads tracked screenings of which nothing was heard for `quietMs` and hands over what callbacks should have brought: once, however late a callback
   * still comes. One that fails does not keep the others from being read. One of which nothing changed for `trackForMs` is given up, and named in
   * `expired`.
   *
   * @example const { read, changed, failed, expired } = await callbacks.sweep({ client: sterling });
   * @throws InvalidRequestError without a client; what the store throws while it lists.
   */
  sweep(options?: SweepOptions): Promise<SweepReport>;
  /**
   * Drops what is remembered of callbacks last handled before `before` (a `Date`, or milliseconds since the epoch), but for screenings that are
   * tracked; returns how many records. A callback that comes again after that is handled again: keep a day at least.
   *
   * @example await callbacks.purge(Date.now() - 90 * 24 * 60 * 60 * 1000);
   * @throws InvalidRequestError when it is no time; what the store throws.
   */
  purge(before: number | Date): Promise<number>;
}

const mebibyte = 1_048_576;

/**
 * The endpoint that Sterling calls back ("Callbacks", https://sterling.readme.io/v1/reference). Exactly 200 once an event was handled, and not before;
 * anything else makes Sterling send it again, every 15 minutes, ten times in all: 401 for other credentials, 413 for a body above `maxBytes`,
 * 408 for one that trickles, 400 for what cannot be understood, 405 for anything but POST, 503 while the same screening is handled elsewhere, 500
 * when `onEvent` failed or took longer than `handleTimeoutMs`. Nothing of a body is read before the credentials were found right.
 *
 * Each callback is handled once, and after a crash at least once. An event of a type to come is handed over as `unknown`.
 *
 * @example
 * export const callbacks = createSterlingCallbackHandler({
 *   credentials: ['narf:zort!'],
 *   store: openSqliteStore({ path: '/var/lib/checks/callbacks.sqlite' }),
 *   readScreening: sterling,
 *   onEvent: async (event, { signal }) => {
 *     if (event.kind === 'screening') await save(event.screening, { signal });
 *   },
 * });
 * const response = await callbacks(request);
 *
 * @throws ConfigurationError (when it is made, never later) for an option that is unknown, missing or wrong.
 */
export const createSterlingCallbackHandler = (options: SterlingCallbackOptions): SterlingCallbackHandler => {
  checkCallbackOptions(options);
  const credentials = readCredentials(options.credentials);
  const {
    store,
    namespace = 'sterling',
    maxBytes = 16 * mebibyte,
    bodyTimeoutMs = 30_000,
    clock = systemClock,
  } = options;
  const { onFailure, onDrift, logger } = options;
  const desk = openDesk(options);

  const receive = createWebhookHandler({
    authorize: async ({ headers }) => verifyBasicCredentials(headers.get('authorization'), await credentials()),
    parse: ({ body }) => readCallback(body, { onDrift, now: clock.now() }),
    // Its own lease: that of de-duplication would not last until the delivery was put in order.
    handle: (callback) => receiveCallback(desk, callback),
    // The desk sees to it, from when it is the screening's turn.
    handleTimeoutMs: Infinity,
    subjectOf: ({ callback }) => (callback.kind === 'screening' ? callback.screening.id : undefined),
    maxBytes,
    bodyTimeoutMs,
    clock,
    onFailure: (failure) => {
      tell(() =>
        logger?.warn?.(
          failureFields({ event: 'callback-failure', provider: 'sterling' }, failure),
          'callback not handled',
        ),
      );
      tell(() => onFailure?.(failure));
    },
  });

  return Object.assign((request: Request) => receive(request), {
    async track(screening: string | Screening) {
      const known = typeof screening === 'string' ? undefined : screening;
      const subject = needSubject(known === undefined ? screening : known?.id);
      const last = await desk.handedOver.last(subject);
      // An order that is repeated after a crash may be answered with a screening that is over, and of which nobody was told.
      const isSettled = known !== undefined && isScreeningSettled(known);
      if (known !== undefined && !isSettled && last === undefined)
        await desk.handedOver.remember(subject, { screening: known, origin: 'tracked' });
      if (!isSettled || last?.fingerprint !== (await fingerprintOf(known, clock))) await desk.open.heard(subject);
    },
    untrack: async (screeningId: string) => desk.open.forget(needSubject(screeningId)),
    sweep: (sweepOptions: SweepOptions = {}) => sweepScreenings(desk, sweepOptions),
    async purge(before: number | Date) {
      const time = purgeTime(before, 'sterling');
      const tracked = new Set<string>();
      for await (const { key } of eachRecord(store.records, `open/${namespace}/`))
        tracked.add(key.replace(/^open/, 'order'));
      const callbacks = await store.records.purge(`webhook/${namespace}/`, time);
      return callbacks + (await store.records.purge(`order/${namespace}/`, time, ({ key }) => !tracked.has(key)));
    },
  });
};
