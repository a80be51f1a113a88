import { createHmac } from 'node:crypto';

import { createTruoraClient } from '@bgc/truora';
import { verifyTruoraWebhook } from '@bgc/truora/webhooks';

import type { SampleUse } from './sample-uses.ts';

/** What no error may show. */
export const SECRETS = { apiKey: 'sandbox-key-6160', signingKey: '7170'.repeat(16) } as const;

const parsed = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

/** A genuine token, whatever its claims are. */
const signed = (claims: Uint8Array): string => {
  const body = `${HEADER}.${Buffer.from(claims).toString('base64url')}`;
  return `${body}.${createHmac('sha256', SECRETS.signingKey).update(body).digest('base64url')}`;
};

const json = (body: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

/** Uses the client with the variant where it belongs; settles as the call does. */
export const useVariant = async ({ as, status, call }: SampleUse, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
  if (as === 'webhook') return verifyTruoraWebhook(signed(bytes), { signingKey: SECRETS.signingKey });
  const client = createTruoraClient({
    apiKey: SECRETS.apiKey,
    baseUrl: 'http://127.0.0.1',
    retry: { maxRetries: 0 },
    // What a caller hands in is answered with what every schema takes.
    fetch: () =>
      Promise.resolve(
        as === 'answer'
          ? json(bytes, status)
          : json('{"check":{"check_id":"1","status":"1"},"hook_id":"1","continuous_check_id":"1","score_configs":{}}'),
      ),
  });
  return call?.(client, as === 'request' ? parsed(bytes) : undefined);
};
