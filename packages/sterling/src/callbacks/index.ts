export type { CallbackCredentials } from './callback-credentials.ts';
export type {
  CallbackOrder,
  ScreeningCallback,
  ScreeningEvent,
  SterlingCallback,
  SterlingEvent,
  UnknownCallback,
} from './callback-event.ts';
export { createSterlingCallbackHandler } from './create-sterling-callback-handler.ts';
export type { SterlingCallbackHandler } from './create-sterling-callback-handler.ts';
export type { ScreeningReader, SterlingCallbackOptions } from './handler-options.ts';
export { createSterlingDelivery } from './sterling-delivery.ts';
export type { SterlingDelivery, SterlingDeliveryOptions } from './sterling-delivery.ts';
export type { SweepOptions, SweepReport } from './sweep-screenings.ts';
export { verifySterlingCallback } from './verify-sterling-callback.ts';
export type { CallbackParts, VerifyOptions } from './verify-sterling-callback.ts';

export {
  HandlingLostError,
  isHandlingLostError,
  isWebhookVerificationError,
  WebhookVerificationError,
} from '@bgc/core/webhooks';
export type {
  BasicCredentials,
  HandlingLostReason,
  RotatingCredential,
  WebhookContext,
  WebhookFailure,
  WebhookVerificationReason,
} from '@bgc/core/webhooks';
