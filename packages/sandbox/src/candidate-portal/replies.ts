import type { Reply } from '../exchange/exchange.ts';
import { emptyReply, jsonReply, textReply } from '../exchange/reply.ts';
import type { JsonObject } from '../json.ts';

/** An access code and tokens stand in addresses here, and outcomes in bodies: no copy is kept, and no address passed on. */
const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/** `form-action` counts for the redirect after a form, too. Without a referrer a browser would call the form's origin `null`. */
const PAGE_HEADERS = {
  ...HEADERS,
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

export const answer = (status: number, value: JsonObject): Reply => jsonReply(status, value, HEADERS);

/** Nobody documents the form of an error. */
export const refuse = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  jsonReply(status, { error }, { ...HEADERS, ...headers });

export const done = (...cookies: readonly string[]): Reply => ({ ...emptyReply(204, HEADERS), cookies });

/** Elsewhere on the same origin. */
export const goTo = (status: 301 | 303, location: string): Reply => emptyReply(status, { ...HEADERS, location });

export const showPage = (html: string): Reply => textReply(200, 'text/html; charset=utf-8', html, PAGE_HEADERS);
