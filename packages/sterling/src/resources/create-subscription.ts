import { calls } from '../generated/calls.ts';
import { subscriptionSchema } from '../generated/zod.ts';
import { checkSubscriptionRequest } from '../validation/check-subscription.ts';
import { explainUnknown } from './explain-unknown.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { Subscriptions } from './subscriptions.ts';

const unknown = {
  whether: 'the subscription was created',
  advice:
    'Its id cannot be found again through the API. Creating it once more is answered with `400#candidate-and-package-already-subscribed` if it was: then ask Sterling for its id, with the `supportReport()`.',
};

export const createSubscription =
  (runtime: ResourceRuntime): Subscriptions['create'] =>
  async (body, options) => {
    checkSubscriptionRequest(body);
    return explainUnknown(ask(runtime, calls.createSubscription, { body }, subscriptionSchema, options), unknown);
  };
