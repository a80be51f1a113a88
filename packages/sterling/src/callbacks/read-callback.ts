import { parseJson, readDocument, tell } from '@bgc/core';
import type { Drift } from '@bgc/core';
import { newestTimestamp, WebhookVerificationError } from '@bgc/core/webhooks';
import type { WebhookVerificationReason } from '@bgc/core/webhooks';

import { screeningSchema } from '../generated/zod.ts';
import type { ScreeningCallback, UnknownCallback } from './callback-event.ts';
import { withRaw } from './callback-event.ts';
import { latestChange } from './screening-state.ts';
import { subjectOf } from './subject.ts';

export interface ReadScreeningCallback {
  readonly callback: ScreeningCallback;
  /** The document as it was parsed. */
  readonly document: unknown;
  /** The screening's id as part of a key. */
  readonly subject: string;
  /** The newest time anywhere in the payload but in the candidate, whose times are those of addresses, and but for what is to come. */
  readonly at: number | undefined;
}

export interface ReadUnknownCallback {
  readonly callback: UnknownCallback;
  readonly document: unknown;
  readonly subject?: undefined;
}

export type ReadCallback = ReadScreeningCallback | ReadUnknownCallback;

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable = (reason: WebhookVerificationReason): WebhookVerificationError =>
  new WebhookVerificationError(reason, { provider: 'sterling' });
const malformed = (path: string, expected: string): WebhookVerificationError =>
  new WebhookVerificationError('payload-malformed', { provider: 'sterling', wrong: { path, expected } });

/** RFC 1952, 2.3.1. */
const isGzip = (body: Uint8Array): boolean => body[0] === 0x1f && body[1] === 0x8b;

/** Version 2 embeds one; its members are nobody's business here. */
const inCandidate = (path: string): boolean => /^candidate(?:$|[.[])/i.test(path);

/** Throws a `WebhookVerificationError` and nothing else. Without `now`, a time in the future counts like any other. */
export const readCallback = (
  body: Uint8Array,
  { onDrift, now = Infinity }: { readonly onDrift?: ((drift: Drift) => void) | undefined; readonly now?: number } = {},
): ReadCallback => {
  const parsed = parseJson(body);
  const document = parsed.ok ? parsed.document : undefined;
  if (!isObject(document)) throw unreadable(isGzip(body) ? 'body-compressed' : 'payload-malformed');
  const { type, payload } = document;
  if (typeof type !== 'string' || type === '') throw malformed('type', 'text');
  if (type.toLowerCase() !== 'screening') return { callback: withRaw({ kind: 'unknown', type }, document), document };
  if (!isObject(payload)) throw malformed('payload', 'an object');
  const read = readDocument(screeningSchema, payload);
  if (!read.ok) throw malformed(`payload.${read.path}`, read.expected);
  const subject = subjectOf(read.value.id);
  if (subject === undefined) throw malformed('payload.id', 'an id');
  for (const { path, kind } of read.drift) {
    const drift: Drift = { provider: 'sterling', operation: 'receiveScreening', path: `payload.${path}`, kind };
    if (!inCandidate(path)) tell(() => onDrift?.(drift));
  }
  return {
    callback: withRaw({ kind: 'screening', type, screening: read.value }, document),
    document,
    subject,
    at: newestTimestamp(payload, { ignore: inCandidate, notAfter: latestChange(now) }),
  };
};
