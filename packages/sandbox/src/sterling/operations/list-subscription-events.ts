import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { milliseconds } from '../timestamp.ts';

/** `GET /v1/subscriptions/{id}/events`: the screenings that it ran (Sterling's SDKs); of disabled ones too. */
export const listSubscriptionEvents: Operation = ({ world, account, path }) => {
  const subscription = owned(world.subscriptions, account, path['id'] ?? '');
  if (!subscription) return notFound('subscription');
  const screenings = subscription.events.map(({ id, createdAt }) => ({ id, createdAt: milliseconds(createdAt) }));
  return jsonReply(200, { screenings });
};
