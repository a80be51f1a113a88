import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { subscriptionEventsSchema, subscriptionSchema } from '../generated/zod.ts';
import { onDemand } from '../loading/on-demand.ts';
import type { Subscription, SubscriptionEvents, SubscriptionRequest } from '../models.ts';
import { answerIfAny } from './answer-if-any.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { LoadWriting } from './writing.ts';

/** Screenings of a candidate that recur (https://sterling.readme.io, "Subscriptions"). */
export interface Subscriptions {
  /**
   * Begins one. **Keep the id that it answers with**: no endpoint lists subscriptions, and there is no other way to find one again.
   *
   * @example
   * const { id } = await sterling.subscriptions.create({
   *   screening: { packageId, candidateId, callback: { uri: 'https://example.com/sterling' } },
   *   schedule: { startAt: '2030-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } },
   * });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError without a `reconcile`, as its id cannot be found again;
   * ValidationError (`400#candidate-and-package-already-subscribed` for one) and the other errors of a call.
   */
  create(body: SubscriptionRequest, options?: CallOptions): Promise<Subscription>;
  /**
   * @example const { status, nextRunAt } = await sterling.subscriptions.get('46');
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Subscription>;
  /**
   * Disables it, for good: "Disabled subscriptions cannot be re-enabled"; its schedule and its events can still be read. Gives it as it is then, or
   * `undefined` where Sterling answers without a body.
   *
   * @example await sterling.subscriptions.delete('46');
   * @throws NotFoundError and the other errors of a call.
   */
  delete(id: string, options?: CallOptions): Promise<Subscription | undefined>;
  /**
   * The screenings that it has ordered so far.
   *
   * @example const { screenings } = await sterling.subscriptions.events('46');
   * @throws NotFoundError and the other errors of a call.
   */
  events(id: string, options?: CallOptions): Promise<SubscriptionEvents>;
}

export const createSubscriptions = (runtime: ResourceRuntime, load: LoadWriting): Subscriptions => ({
  create: onDemand(load, ({ subscriptions }) => subscriptions.create),
  get: (id, options) => ask(runtime, calls.getSubscription, { path: { id } }, subscriptionSchema, options),
  async delete(id, options) {
    const result = await runtime.invoke(calls.deleteSubscription, { path: { id } }, undefined, options);
    return answerIfAny(result, subscriptionSchema);
  },
  events: (id, options) =>
    ask(runtime, calls.listSubscriptionEvents, { path: { id } }, subscriptionEventsSchema, options),
});
