import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import type { WebhookFailure } from '@bgc/core/webhooks';

import { createTruoraWebhookHandler } from './create-truora-webhook-handler.ts';
import type { TruoraWebhookOptions } from './create-truora-webhook-handler.ts';
import { signTruoraWebhook } from './sign-truora-webhook.ts';
import type { TruoraWebhookEvent } from './webhook-event.ts';

/** 64 hexadecimal digits, as those of hooks. */
export const signingKey = '3d1f0a5c7b9e2468ace013579bdf02468ace13579bdf02468ace13579bdf0246';

const time = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1_000).toISOString();

/** An event in Truora's own form, of a second. */
export const eventOf = (id: string, seconds: number, check: object = {}, more: object = {}): object => ({
  id,
  event_type: 'check',
  event_action: 'finished',
  object: {
    check_id: 'CHK1',
    country: 'CO',
    type: 'person',
    status: 'completed',
    score: 1,
    update_date: time(seconds),
    ...check,
  },
  timestamp: time(seconds),
  version: '1.0',
  ...more,
});

export const deliveryOf = async (...events: readonly object[]): Promise<Request> =>
  (await signTruoraWebhook(events, { signingKey })).request;

export const setUp = (options: Partial<TruoraWebhookOptions> = {}) => {
  const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
  const store = options.store ?? createMemoryStore({ clock });
  const handled: TruoraWebhookEvent[] = [];
  const failures: WebhookFailure[] = [];
  const webhook = createTruoraWebhookHandler({
    signingKey,
    store,
    clock,
    onEvent: async (event) => void handled.push(event),
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  const deliver = async (...events: readonly object[]): Promise<number> =>
    (await webhook(await deliveryOf(...events))).status;
  return { clock, store, handled, failures, webhook, deliver };
};
