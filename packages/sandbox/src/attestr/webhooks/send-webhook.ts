import type { OutgoingCallback } from '../../callbacks/delivery.ts';
import { jsonStyles, writeJson } from '../json-style.ts';
import type { WebhookEvent, World } from '../world.ts';
import { traitsOf } from './webhook-behaviour.ts';

const encoder = new TextEncoder();

/**
 * Tells the customer of an event: `POST { event, payload }` to every webhook that chose it, with `Authorization: Basic <token>`, the token as it is.
 * Source: https://docs.attestr.com/attestr-docs/attestr-webhooks. Retries and timeouts are documented nowhere.
 */
export const sendWebhook =
  (send: (callback: OutgoingCallback) => string) =>
  ({ accountId, event, subject, madeUp = false, payload, to, token }: WebhookEvent, world: World): void => {
    const account = world.accounts.get(accountId);
    if (!account) return;
    const { behaviour, webhooks } = account;
    const body = encoder.encode(writeJson({ event, payload }, jsonStyles[behaviour.jsonStyle]));
    for (const webhook of webhooks.values()) {
      if (to ? !to.includes(webhook.id) : !webhook.events.includes(event)) continue;
      send({
        provider: 'attestr',
        event,
        tenant: accountId,
        subject,
        madeUp,
        method: 'POST',
        url: webhook.url,
        headers: { 'content-type': 'application/json', authorization: `Basic ${token ?? webhook.token}` },
        body,
        transfer: 'length',
        retryAfterMs: behaviour.webhookRetryAfterMs,
        timeoutMs: behaviour.webhookTimeoutMs,
        succeeded: (status) => status >= 200 && status < 300,
        traits: traitsOf(behaviour),
      });
    }
  };
