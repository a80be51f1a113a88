import type { DeliveryTraits } from '../../callbacks/delivery.ts';

/** How the account's webhooks come: at once and once by default, else as the real world has them. */
export interface WebhookBehaviour {
  /** Milliseconds from the event to the first attempt: late. */
  readonly webhookDelayMs: number;
  /** How often each event is told although it was acknowledged: 2 is twice. */
  readonly webhookCopies: number;
  readonly webhookCopyAfterMs: number;
  /** Events within this many milliseconds are held back and told at one moment. */
  readonly webhookGatherMs: number;
  /** The order of gathered ones: `newest-first` is out of order. */
  readonly webhookOrder: DeliveryTraits['order'];
  /** How long Attestr waits for an answer. Nobody documents it. */
  readonly webhookTimeoutMs: number;
  /** Milliseconds from each attempt to the next; nobody documents whether there are any. */
  readonly webhookRetryAfterMs: readonly number[];
}

const MINUTE = 60_000;

export const defaultWebhookBehaviour: WebhookBehaviour = {
  webhookDelayMs: 0,
  webhookCopies: 1,
  webhookCopyAfterMs: 0,
  webhookGatherMs: 0,
  webhookOrder: 'made',
  webhookTimeoutMs: 30_000,
  webhookRetryAfterMs: [MINUTE, 10 * MINUTE, 60 * MINUTE],
};

export const traitsOf = (behaviour: WebhookBehaviour): DeliveryTraits => ({
  delayMs: behaviour.webhookDelayMs,
  copies: behaviour.webhookCopies,
  copyAfterMs: behaviour.webhookCopyAfterMs,
  gatherMs: behaviour.webhookGatherMs,
  order: behaviour.webhookOrder,
});
