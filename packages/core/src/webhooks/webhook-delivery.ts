import type { WebhookVerificationReason } from './webhook-verification-error.ts';

/** One delivery as it came. */
export interface WebhookDelivery {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Only `verified: true` is believed: a verification that forgets to answer, or to be awaited, refuses. */
export type WebhookVerdict =
  | { readonly verified: true }
  | { readonly verified: false; readonly reason: WebhookVerificationReason };
