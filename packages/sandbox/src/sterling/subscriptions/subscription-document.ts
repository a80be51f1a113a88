import type { JsonObject } from '../../json.ts';
import { milliseconds } from '../timestamp.ts';
import type { Subscription } from '../world.ts';

/** A subscription as the document's sample has it, with the counters of Sterling's SDKs; never with the callback's credentials. */
export const subscriptionDocument = (subscription: Subscription): JsonObject => ({
  id: subscription.id,
  status: subscription.status,
  screening: subscription.screening,
  schedule: subscription.schedule,
  metrics: { runCount: subscription.runCount, failureCount: subscription.failureCount },
  createdAt: milliseconds(subscription.createdAt),
  updatedAt: milliseconds(subscription.updatedAt),
  ...(subscription.nextRunAt === undefined ? {} : { nextRunAt: milliseconds(subscription.nextRunAt) }),
});
