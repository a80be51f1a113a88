import { WebhookVerificationError } from './webhook-verification-error.ts';

const encoder = new TextEncoder();

/**
 * The bytes of a body that a framework hands over. An object is a body that was parsed already: turning it into JSON again would give other
 * bytes than those that came.
 *
 * @example
 * const bytes = rawBody(request.body); // Express, with express.raw({ type: () => true, limit: '20mb' })
 *
 * @throws WebhookVerificationError `body-already-parsed`, naming the fix for each framework.
 */
export const rawBody = (body: unknown): Uint8Array => {
  if (typeof body === 'string') return encoder.encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new WebhookVerificationError('body-already-parsed');
};
