import type { components } from '../generated/schema.ts';
import type { WorkOutput } from '../results/work-output.ts';
import type { UnverifiedReason } from '../signature/judge-signature.ts';

type Query = components['schemas']['Query'];

interface RequestFacts {
  /** Of the request, as `create` returned it. */
  readonly _id: string;
  /** Attestr's own id, for tracing. */
  readonly requestId?: string;
  /** What the delivery says: `COMPLETED`, `ERRORED`. */
  readonly status: components['schemas']['AsyncStatus'];
}

/** A request has completed, and its output bears a valid signature. The signature is of the output alone: which request it is of is told by the delivery. */
export interface VerifiedCompletion extends RequestFacts {
  readonly kind: 'completed';
  readonly trust: 'verified';
  readonly output: WorkOutput;
}

/** A request has completed, says a delivery whose output is not verified and not shown: read it by `requests.get`. */
export interface UnverifiedCompletion extends RequestFacts {
  readonly kind: 'completed';
  readonly trust: 'unverified';
  readonly reason: UnverifiedReason;
}

/** A request has run into an error, says a delivery that nothing is signed of: read the error by `requests.get`. */
export interface ErroredEvent extends RequestFacts {
  readonly kind: 'errored';
  readonly trust: 'unverified';
}

/** Attestr's back office asks something about a profile. Not signed. To be answered by `profiles.answerQuery`. */
export interface QueryEvent {
  readonly kind: 'query';
  readonly trust: 'unverified';
  /** The profile's id. */
  readonly profile: string;
  /** Called the id of the query; in the sample it is none of those in `queries`. */
  readonly _id?: string;
  readonly queries: readonly Query[];
}

/** Any other event: `flowx.completed`, `flowx.errored` and `flowx.skipped` of hosted flows, and what is to come. */
export interface UnknownEvent {
  readonly kind: 'unknown';
  readonly trust: 'unverified';
  /** As it came: `flowx.completed`. */
  readonly event: string;
  /** The whole document as it came; not enumerable, as it may hold personal data. */
  readonly raw?: unknown;
}

/** What a webhook handler is given. The sender knew the webhook's token; `trust` says whether the signature proves the output, too. */
export type AttestrEvent = VerifiedCompletion | UnverifiedCompletion | ErroredEvent | QueryEvent | UnknownEvent;
