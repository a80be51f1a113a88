import { signWith } from '../signature/signature-method.ts';
import type { SignatureMethod } from '../signature/signature-method.ts';
import { readTrustTerms } from './webhook-terms.ts';

/** A webhook to be made up for a test. */
export interface AttestrDelivery {
  /** `async.completed`, `async.errored`, `factx.query` or any other. */
  readonly event: string;
  /** In Attestr's own form, without a signature. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a made-up webhook is signed with. */
export interface SignOptions {
  readonly webhookToken: string;
  /** Without one the delivery is not signed; nor is one without an output. */
  readonly clientSecret?: string;
  /** `SHA-256` unless told. */
  readonly signatureMethod?: SignatureMethod;
  /** `https://example.com/webhooks/attestr` unless told. */
  readonly url?: string;
}

/** A webhook as Attestr would send it: the `Request`, and its parts for servers that take none. */
export interface SignedDelivery {
  readonly request: Request;
  readonly url: string;
  readonly headers: { readonly authorization: string; readonly 'content-type': 'application/json' };
  readonly body: string;
}

/**
 * A delivery as Attestr makes them, for your own tests: a `Request`, and the parts of it for servers that take none.
 *
 * @example
 * const payload = { _id: 'AR1', status: 'COMPLETED', output: { status: 'Clear', verified: '26-07-2022' }, error: null };
 * const { request } = await signAttestrWebhook({ event: 'async.completed', payload }, { webhookToken, clientSecret });
 * expect((await webhook(request)).status).toBe(200);
 *
 * @throws ConfigurationError for options that are none.
 */
export const signAttestrWebhook = async (
  { event, payload }: AttestrDelivery,
  { webhookToken, clientSecret, signatureMethod, url }: SignOptions,
): Promise<SignedDelivery> => {
  readTrustTerms({
    webhookToken,
    ...(signatureMethod === undefined ? {} : { signatureMethod }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
  });
  const { output } = payload;
  // Compact, as it will stand in the body.
  const signed = new TextEncoder().encode(JSON.stringify(output ?? null));
  const isSigned = clientSecret !== undefined && typeof output === 'object' && output !== null;
  const signature = isSigned ? await signWith(signatureMethod)(signed, clientSecret) : null;
  const body = JSON.stringify({ event, payload: { ...payload, signature } });
  const headers = { authorization: `Basic ${webhookToken}`, 'content-type': 'application/json' } as const;
  const target = url ?? 'https://example.com/webhooks/attestr';
  return { request: new Request(target, { method: 'POST', headers, body }), url: target, headers, body };
};
