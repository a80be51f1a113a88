import { owned } from '../../accounts/owned.ts';
import { emptyReply, jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { subscriptionDocument } from '../subscriptions/subscription-document.ts';

/** `DELETE /v1/subscriptions/{id}`: disables it for good. A second time it answers the same (assumed). */
export const deleteSubscription: Operation = ({ world, account, path }) => {
  const subscription = owned(world.subscriptions, account, path['id'] ?? '');
  if (!subscription) return notFound('subscription');
  if (subscription.status === 'enabled') {
    subscription.status = 'disabled';
    subscription.updatedAt = world.clock.now();
    delete subscription.nextRunAt;
  }
  return account.behaviour.deleteSubscriptionAnswer === 'object'
    ? jsonReply(200, subscriptionDocument(subscription))
    : emptyReply(204);
};
