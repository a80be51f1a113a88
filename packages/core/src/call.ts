import type { Clock } from './clock.ts';
import type { CallSpan } from './observation/observation.ts';
import type { Operation } from './operation.ts';

/** What fetch takes as a body. Had from `RequestInit`, which programs without the DOM library have from @types/node. */
export type FetchBody = NonNullable<RequestInit['body']>;

/** `bytes` and `factory` can be sent again; a one-shot `stream` never is. */
export type CallBody =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array | string }
  | { readonly kind: 'factory'; readonly create: () => FetchBody | Promise<FetchBody> }
  | { readonly kind: 'stream'; readonly stream: ReadableStream<Uint8Array> };

/** What every call of every client takes. */
export interface CallOptions {
  /** Aborts the call at any point: before it is sent, while it waits to be repeated, while the body is read. */
  readonly signal?: AbortSignal;
  /** Limit of one attempt in milliseconds, to the last byte of the body. */
  readonly timeoutMs?: number;
  /** Limit of the whole call in milliseconds: attempts, waits between them and token requests included. */
  readonly deadlineMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For a caller that must forbid a late attempt, and must know whether anything may have been sent. */
export interface AttemptGuard {
  /** Before each attempt, when its token is there and nothing is left to wait for. The `BgcError` that it throws ends the call. */
  before(): void;
  /** That attempt provably never left. */
  unsent(): void;
}

/** One call on its way through the onion. Layers pass a changed copy on; they never change it in place. */
export interface Call {
  readonly provider: string;
  readonly operation: Operation;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: CallBody;
  readonly signal?: AbortSignal;
  readonly clock: Clock;
  /** Milliseconds since the epoch at which the whole call must have settled. */
  readonly deadlineAt: number;
  readonly timeoutMs: number;
  /** The body is handed over as a stream instead of being buffered inside the attempt. */
  readonly stream: boolean;
  /** 1 on the first attempt. */
  readonly attempt: number;
  /** The credential stays out: the link leads to another origin. */
  readonly anonymous?: boolean;
  /** The trace of the whole call; every attempt is a span inside it. */
  readonly span?: CallSpan;
  /** Goes on an `OutcomeUnknownError`. */
  readonly reconcile?: () => Promise<unknown>;
  readonly guard?: AttemptGuard;
}

/** What came back, before its status is judged. */
export interface Reply {
  readonly status: number;
  /** The reason phrase of a failure, cut short. For a provider's `classify` alone: it is free text, and shown nowhere. */
  readonly statusText?: string;
  readonly headers: Headers;
  /** Complete: a truncated body is a failed attempt. Empty when the body was asked for as a stream. */
  readonly body: Uint8Array;
  readonly stream?: ReadableStream<Uint8Array>;
  /** How often the call was sent, the one replay after a 401 counted. */
  readonly attempts: number;
  /** Milliseconds spent waiting between attempts. */
  readonly totalDelayMs: number;
  /** A 401 whose token was dropped, so that the next attempt gets another one. */
  readonly tokenDropped?: boolean;
  /** The provider may have processed what must not be sent again. */
  readonly outcomeUnknown?: boolean;
  /** An attempt before this one may have been processed. */
  readonly earlierMayHaveArrived?: boolean;
  /** Milliseconds; what the provider asked for in `Retry-After`. */
  readonly retryAfterMs?: number;
  /** What was sent, credential included: so that nothing of it is shown when a server echoes it. */
  readonly sent?: Pick<Call, 'url' | 'headers' | 'body'>;
}

/** Carries out a call, and resolves with how it went. The runtime is made of these, each around the next. */
export type Send = (call: Call) => Promise<Reply>;
/** What is put around a `Send`: a credential, retries, a time limit. */
export type Layer = (next: Send) => Send;
