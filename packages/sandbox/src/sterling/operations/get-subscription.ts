import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { subscriptionDocument } from '../subscriptions/subscription-document.ts';

/** `GET /v1/subscriptions/{id}`: disabled ones too, "for future reference". */
export const getSubscription: Operation = ({ world, account, path }) => {
  const subscription = owned(world.subscriptions, account, path['id'] ?? '');
  return subscription ? jsonReply(200, subscriptionDocument(subscription)) : notFound('subscription');
};
