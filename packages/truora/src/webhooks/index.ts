export { isKnownEventAction, isKnownEventType, KnownEventAction, KnownEventType } from '../generated/enums.ts';
export type { WebhookAlgorithm } from './algorithms.ts';
export { createTruoraWebhookHandler } from './create-truora-webhook-handler.ts';
export type { TruoraWebhookHandler, TruoraWebhookOptions } from './create-truora-webhook-handler.ts';
export { signTruoraWebhook } from './sign-truora-webhook.ts';
export type { SignedDelivery, SignOptions } from './sign-truora-webhook.ts';
export type { KeyForm } from './signing-keys.ts';
export type { TokenOptions } from './token-terms.ts';
export { verifyTruoraWebhook } from './verify-truora-webhook.ts';
export type { VerifyOptions } from './verify-truora-webhook.ts';
export type {
  CheckEvent,
  ContinuousCheckEvent,
  EventOrder,
  TruoraEvent,
  TruoraWebhookEvent,
  UnknownEvent,
} from './webhook-event.ts';

export {
  HandlingLostError,
  isHandlingLostError,
  isWebhookVerificationError,
  WebhookVerificationError,
} from '@bgc/core/webhooks';
export type {
  EventReceiverOptions,
  HandlingLostReason,
  RotatingCredential,
  WebhookContext,
  WebhookFailure,
  WebhookVerificationReason,
} from '@bgc/core/webhooks';
