import { systemClock } from '@bgc/core';
import type { Clock } from '@bgc/core';
import { encodeBase64Url, hmac } from '@bgc/core/webhooks';

import { hashes, readAlgorithms } from './algorithms.ts';
import type { WebhookAlgorithm } from './algorithms.ts';
import { signingKeysFrom } from './signing-keys.ts';

/** What a made-up webhook is signed with. */
export interface SignOptions {
  readonly signingKey: string;
  /** `text` unless told. */
  readonly keyForm?: 'text' | 'hex';
  /** `HS256` unless told. */
  readonly algorithm?: WebhookAlgorithm;
  /** `https://example.com/webhooks/truora` unless told. */
  readonly url?: string;
  /** Tells `iat`. The system's time unless told. */
  readonly clock?: Clock;
}

/** A webhook as Truora would send it: the `Request`, and its parts for servers that take none. */
export interface SignedDelivery {
  readonly request: Request;
  readonly url: string;
  readonly headers: { readonly 'content-type': 'application/jwt' };
  /** The JWT. */
  readonly body: string;
}

/**
 * A delivery as Truora makes them, for your own tests: a `Request`, and the parts of it for servers that take none. Events are in Truora's own form.
 *
 * @example
 * const object = { check_id: 'CHK1', country: 'CO', type: 'person', status: 'completed', score: 1 };
 * const { request } = await signTruoraWebhook([{ id: 'HKE1', event_type: 'check', event_action: 'finished', object }], { signingKey });
 * expect((await webhook(request)).status).toBe(200);
 *
 * @throws ConfigurationError for options that are none.
 */
export const signTruoraWebhook = async (
  events: readonly object[],
  { signingKey, keyForm = 'text', algorithm = 'HS256', url, clock = systemClock }: SignOptions,
): Promise<SignedDelivery> => {
  const [key = ''] = await signingKeysFrom(signingKey, keyForm)();
  const [hash] = readAlgorithms([algorithm]).map((name) => hashes[name]);
  const claims = { events, iat: Math.floor(clock.now() / 1_000), iss: 'Truora' };
  const signed = [{ alg: algorithm, typ: 'JWT' }, claims]
    .map((part) => encodeBase64Url(JSON.stringify(part)))
    .join('.');
  const body = `${signed}.${encodeBase64Url(await hmac(hash ?? 'SHA-256', key, signed))}`;
  const headers = { 'content-type': 'application/jwt' } as const;
  const target = url ?? 'https://example.com/webhooks/truora';
  return { request: new Request(target, { method: 'POST', headers, body }), url: target, headers, body };
};
