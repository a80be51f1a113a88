import { readPair } from './callback-credentials.ts';
import type { CallbackCredentials } from './callback-credentials.ts';

/** What a made-up callback holds. */
export interface SterlingDeliveryOptions {
  /** The payload: a screening, or anything else for a test of the unexpected. */
  readonly screening: object;
  readonly credentials: CallbackCredentials;
  /** `screening` unless told. */
  readonly type?: string;
  /** `https://example.com/callbacks/sterling` unless told. */
  readonly url?: string;
}

/** A callback as Sterling would send it: the `Request`, and its parts for servers that take none. */
export interface SterlingDelivery {
  readonly request: Request;
  readonly url: string;
  readonly headers: { readonly authorization: string; readonly 'content-type': string };
  readonly body: string;
}

/**
 * A delivery as Sterling makes them, for your own tests: a `Request`, and the parts of it for servers that take none.
 *
 * @example
 * const { request } = createSterlingDelivery({ screening: { id: '1', status: 'complete' }, credentials: 'narf:zort!' });
 * expect((await callbacks(request)).status).toBe(200);
 *
 * @throws ConfigurationError for credentials that are none.
 */
export const createSterlingDelivery = ({
  screening,
  credentials,
  type = 'screening',
  url = 'https://example.com/callbacks/sterling',
}: SterlingDeliveryOptions): SterlingDelivery => {
  const { username, password } = readPair(credentials);
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const headers = {
    authorization: `Basic ${btoa(String.fromCharCode(...bytes))}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ type, payload: screening });
  return { request: new Request(url, { method: 'POST', headers, body }), url, headers, body };
};
