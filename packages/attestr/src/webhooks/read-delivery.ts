import { parseJson, readDocument, tell } from '@bgc/core';
import type { Drift, Schema } from '@bgc/core';
import { WebhookVerificationError } from '@bgc/core/webhooks';

import { asyncEventPayloadSchema, factxQueryPayloadSchema, workOutputSchema } from '../generated/zod.ts';
import { toWorkOutput } from '../results/work-output.ts';
import type { WorkOutput } from '../results/work-output.ts';
import { judgeSignature } from '../signature/judge-signature.ts';
import type { SignatureVerdict } from '../signature/judge-signature.ts';
import type { AttestrEvent, UnverifiedCompletion, VerifiedCompletion } from './webhook-event.ts';
import type { TrustTerms } from './webhook-terms.ts';

type Members = Readonly<Record<string, unknown>>;
export type OnDrift = ((drift: Drift) => void) | undefined;

export interface Delivered {
  readonly event: AttestrEvent;
  /** The document as it was parsed. */
  readonly document: unknown;
  /** The request, or profile, that it is about. */
  readonly subject: string | undefined;
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (path: string, expected: string): WebhookVerificationError =>
  new WebhookVerificationError('payload-malformed', { provider: 'attestr', wrong: { path, expected } });

/** RFC 1952, 2.3.1. */
const isGzip = (body: Uint8Array): boolean => body[0] === 0x1f && body[1] === 0x8b;

const tellDrift = (onDrift: OnDrift, at: string, drift: readonly Pick<Drift, 'path' | 'kind'>[]): void => {
  for (const { path, kind } of drift)
    tell(() => onDrift?.({ provider: 'attestr', operation: 'receiveDelivery', path: `${at}.${path}`, kind }));
};

const read = <T>(schema: Schema<T>, payload: Members, onDrift: OnDrift): T => {
  const result = readDocument(schema, payload);
  if (!result.ok) throw malformed(result.path === '' ? 'payload' : `payload.${result.path}`, result.expected);
  tellDrift(onDrift, 'payload', result.drift);
  return result.value;
};

/** The output out of the very bytes that are signed; `undefined` where it is of another shape. */
const readOutput = (bytes: Uint8Array, onDrift: OnDrift): WorkOutput | undefined => {
  const parsed = parseJson(bytes);
  const result = parsed.ok ? readDocument(workOutputSchema, parsed.document) : undefined;
  if (!parsed.ok || result?.ok !== true) return undefined;
  tellDrift(onDrift, 'payload.output', result.drift);
  return toWorkOutput(result.value, () => parsed.document);
};

type Completion = Pick<VerifiedCompletion, 'trust' | 'output'> | Pick<UnverifiedCompletion, 'trust' | 'reason'>;

const completionOf = (verdict: SignatureVerdict, onDrift: OnDrift): Completion => {
  if (!verdict.verified) return { trust: 'unverified', reason: verdict.reason };
  const output = readOutput(verdict.output, onDrift);
  return output === undefined ? { trust: 'unverified', reason: 'unreadable' } : { trust: 'verified', output };
};

const withRaw = (event: AttestrEvent, raw: unknown): AttestrEvent =>
  Object.defineProperty(event, 'raw', { value: raw, enumerable: false });

/** What a mismatch is: somebody has changed what was signed, or signed it with another secret. */
const isMismatch = (verdict: SignatureVerdict): boolean =>
  !verdict.verified && (verdict.reason === 'mismatch' || verdict.reason === 'ambiguous');

export const refuseMismatch = (verdict: SignatureVerdict, { requireSignature }: TrustTerms): void => {
  if (requireSignature && isMismatch(verdict))
    throw new WebhookVerificationError('signature-wrong', { provider: 'attestr' });
};

export const judgeDelivery = async (body: Uint8Array, terms: TrustTerms): Promise<SignatureVerdict> =>
  judgeSignature(body, ['payload', 'output'], await terms.signature());

/** Throws a `WebhookVerificationError` and nothing else. What is not signed is read without output, error and signature. */
export const readDelivery = (body: Uint8Array, verdict: SignatureVerdict, onDrift: OnDrift): Delivered => {
  const parsed = parseJson(body);
  const document = parsed.ok ? parsed.document : undefined;
  if (!isObject(document))
    throw new WebhookVerificationError(isGzip(body) ? 'body-compressed' : 'payload-malformed', { provider: 'attestr' });
  const { event: name, payload } = document;
  if (typeof name !== 'string' || name === '') throw malformed('event', 'text');
  const isAsync = name === 'async.completed' || name === 'async.errored';
  if (!isAsync && name !== 'factx.query')
    return {
      event: withRaw({ kind: 'unknown', trust: 'unverified', event: name }, document),
      document,
      subject: undefined,
    };
  if (!isObject(payload)) throw malformed('payload', 'an object');
  if (!isAsync) {
    const { _id, profile, queries = [] } = read(factxQueryPayloadSchema, payload, onDrift);
    const event = {
      kind: 'query',
      trust: 'unverified',
      profile,
      queries,
      ...(_id === undefined ? {} : { _id }),
    } as const;
    return { event, document, subject: profile };
  }
  const { output: _output, error: _error, signature: _signature, ...unsigned } = payload;
  const { _id, requestId, status } = read(asyncEventPayloadSchema, unsigned, onDrift);
  const facts = { _id, status, ...(requestId === undefined ? {} : { requestId }) };
  const event: AttestrEvent =
    name === 'async.errored'
      ? { kind: 'errored', trust: 'unverified', ...facts }
      : { kind: 'completed', ...completionOf(verdict, onDrift), ...facts };
  return { event, document, subject: _id };
};
