import type { Drift } from '@bgc/core';
import {
  headerOf,
  isWebhookVerificationError,
  rawBody,
  verifyBasicCredentials,
  WebhookVerificationError,
} from '@bgc/core/webhooks';
import type { DeliveredHeaders, RotatingCredential } from '@bgc/core/webhooks';

import { readCredentials } from './callback-credentials.ts';
import type { CallbackCredentials } from './callback-credentials.ts';
import type { SterlingCallback } from './callback-event.ts';
import { readCallback } from './read-callback.ts';

/** One delivery, however the server at hand gives it. */
export interface CallbackParts {
  /** `Headers`, or a plain object as of node:http. */
  readonly headers: DeliveredHeaders;
  /** The bytes or the text as they came; not parsed. */
  readonly body: Uint8Array | ArrayBuffer | string;
}

/** What a callback is verified with. */
export interface VerifyOptions {
  /** What the callback was registered with, or a function that is asked for it; several in a list while they are rotated. */
  readonly credentials: RotatingCredential<CallbackCredentials>;
  /** Told of what was tolerated in the payload: path and kind, never values. */
  readonly onDrift?: (drift: Drift) => void;
}

/**
 * Verifies and reads one delivery, for servers that take no web-standard handler. It remembers nothing: repetitions, order and crashes are yours to deal
 * with; `createSterlingCallbackHandler` does. Answer exactly 200 only once the event is safely handled: Sterling sends again
 * every 15 minutes, ten times in all ("Retries", https://sterling.readme.io/v1/reference).
 *
 * @example
 * const callback = await verifySterlingCallback({ headers: request.headers, body: bytes }, { credentials: 'narf:zort!' });
 * if (callback.kind === 'screening') await save(callback.screening);
 *
 * @throws WebhookVerificationError for whatever is not a genuine callback, and nothing else for any delivery; its `reason` says why.
 * @throws ConfigurationError for credentials that are none, and for a function that throws or gives none.
 */
export const verifySterlingCallback = async (
  parts: CallbackParts,
  { credentials, onDrift }: VerifyOptions,
): Promise<SterlingCallback> => {
  const accepted = await readCredentials(credentials)();
  try {
    const verdict = await verifyBasicCredentials(headerOf(parts.headers, 'authorization'), accepted);
    if (!verdict.verified) throw new WebhookVerificationError(verdict.reason, { provider: 'sterling' });
    return readCallback(rawBody(parts.body), { onDrift }).callback;
  } catch (error) {
    if (isWebhookVerificationError(error) && error.provider !== undefined) throw error;
    // Anything else comes of what is no delivery at all.
    const reason = isWebhookVerificationError(error) ? error.reason : 'payload-malformed';
    throw new WebhookVerificationError(reason, { provider: 'sterling' });
  }
};
