import { isConfigurationError } from '@bgc/core';
import type { Drift } from '@bgc/core';
import { isWebhookVerificationError, rawBody, WebhookVerificationError } from '@bgc/core/webhooks';

import { openToken } from './open-token.ts';
import { readEvents } from './read-events.ts';
import { refused } from './read-token.ts';
import { readTokenTerms } from './token-terms.ts';
import type { TokenOptions } from './token-terms.ts';
import type { TruoraEvent } from './webhook-event.ts';

/** What a webhook is verified with. */
export interface VerifyOptions extends TokenOptions {
  /** Told of what was tolerated in the events: path and kind, never values. */
  readonly onDrift?: (drift: Drift) => void;
}

/**
 * Verifies one delivery and reads all its events, for servers that take no web-standard handler. The body is a JWT, without anything around it. It remembers
 * nothing: repetitions, order and crashes are yours to deal with; `createTruoraWebhookHandler` does. Where one of several events is not understood, this
 * throws; the handler hands the others over.
 *
 * @example
 * const events = await verifyTruoraWebhook(bytes, { signingKey: hook.signing_key });
 * for (const event of events) if (event.kind === 'check') await save(event.check);
 *
 * @throws WebhookVerificationError for whatever is no genuine delivery, and nothing else for any body; its `reason` says why.
 * @throws ConfigurationError for options that are none, and where a function gives no key.
 */
export const verifyTruoraWebhook = async (
  body: Uint8Array | ArrayBuffer | string,
  options: VerifyOptions,
): Promise<readonly TruoraEvent[]> => {
  const terms = readTokenTerms(options);
  try {
    const { events, error } = readEvents(await openToken(rawBody(body), terms), options);
    if (error !== undefined) throw error;
    return events.map(({ event }) => event);
  } catch (error) {
    if (isConfigurationError(error)) throw error;
    if (!isWebhookVerificationError(error)) throw refused('signature-malformed');
    throw error.provider === undefined ? new WebhookVerificationError(error.reason, { provider: 'truora' }) : error;
  }
};
