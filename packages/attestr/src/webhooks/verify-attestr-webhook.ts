import type { Drift } from '@bgc/core';
import { headerOf, isWebhookVerificationError, rawBody, WebhookVerificationError } from '@bgc/core/webhooks';
import type { DeliveredHeaders } from '@bgc/core/webhooks';

import { judgeToken } from './judge-token.ts';
import { judgeDelivery, readDelivery, refuseMismatch } from './read-delivery.ts';
import type { AttestrEvent } from './webhook-event.ts';
import { readTrustTerms } from './webhook-terms.ts';
import type { AttestrTrustOptions } from './webhook-terms.ts';

/** One delivery, however the server at hand gives it. */
export interface DeliveryParts {
  /** `Headers`, or a plain object as of node:http. */
  readonly headers: DeliveredHeaders;
  /** The bytes or the text as they came; not parsed. */
  readonly body: Uint8Array | ArrayBuffer | string;
}

/** What a webhook is verified with. */
export interface VerifyOptions extends AttestrTrustOptions {
  /** Told of what was tolerated in the payload: path and kind, never values. */
  readonly onDrift?: (drift: Drift) => void;
}

/**
 * Verifies and reads one delivery, for servers that take no web-standard handler. It remembers nothing: repetitions and crashes are yours to deal with;
 * `createAttestrWebhookHandler` does. An output is shown only where its signature is valid; otherwise read the result by `requests.get`.
 *
 * @example
 * const event = await verifyAttestrWebhook({ headers: request.headers, body: bytes }, { webhookToken, clientSecret });
 * if (event.kind === 'completed') await save(event.trust === 'verified' ? event.output : (await attestr.requests.get(event._id)).output);
 *
 * @throws WebhookVerificationError for whatever is no genuine delivery, and nothing else for any delivery; its `reason` says why.
 * @throws ConfigurationError for options that are none, and where a function gives no secret; what a `signatureMethod` of yours throws.
 */
export const verifyAttestrWebhook = async (parts: DeliveryParts, options: VerifyOptions): Promise<AttestrEvent> => {
  const terms = readTrustTerms(options);
  const body = await admit(parts, await terms.tokens());
  const verdict = await judgeDelivery(body, terms);
  refuseMismatch(verdict, terms);
  return readDelivery(body, verdict, options.onDrift).event;
};

/** The bytes of a delivery that knows the token. */
const admit = async (parts: DeliveryParts, tokens: readonly string[]): Promise<Uint8Array> => {
  try {
    const verdict = await judgeToken(headerOf(parts.headers, 'authorization'), tokens);
    if (!verdict.verified) throw new WebhookVerificationError(verdict.reason);
    return rawBody(parts.body);
  } catch (error) {
    // Anything else comes of what is no delivery at all.
    const reason = isWebhookVerificationError(error) ? error.reason : 'payload-malformed';
    throw new WebhookVerificationError(reason, { provider: 'attestr' });
  }
};
