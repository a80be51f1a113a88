export type { UnverifiedReason } from '../signature/judge-signature.ts';
export type { SignatureMethod } from '../signature/signature-method.ts';
export { createAttestrWebhookHandler } from './create-attestr-webhook-handler.ts';
export type { AttestrWebhookHandler, AttestrWebhookOptions } from './create-attestr-webhook-handler.ts';
export { signAttestrWebhook } from './sign-attestr-webhook.ts';
export type { AttestrDelivery, SignedDelivery, SignOptions } from './sign-attestr-webhook.ts';
export { verifyAttestrWebhook } from './verify-attestr-webhook.ts';
export type { DeliveryParts, VerifyOptions } from './verify-attestr-webhook.ts';
export type {
  AttestrEvent,
  ErroredEvent,
  QueryEvent,
  UnknownEvent,
  UnverifiedCompletion,
  VerifiedCompletion,
} from './webhook-event.ts';
export type { AttestrTrustOptions } from './webhook-terms.ts';
export type { UntrustedHtml } from '../html/untrusted-html.ts';
export type { WorkOutput } from '../results/work-output.ts';

export {
  HandlingLostError,
  isHandlingLostError,
  isWebhookVerificationError,
  WebhookVerificationError,
} from '@bgc/core/webhooks';
export type { Credential } from '@bgc/core';
export type {
  EventReceiverOptions,
  HandlingLostReason,
  RotatingCredential,
  WebhookContext,
  WebhookFailure,
  WebhookVerificationReason,
} from '@bgc/core/webhooks';
